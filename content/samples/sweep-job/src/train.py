"""Train a linear classifier epoch by epoch and report the primary metric after each epoch."""

import argparse

import mlflow
import mlflow.sklearn
import pandas as pd
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


# region: metric
def train(args, x, x_val, y, y_val) -> SGDClassifier:
    """One epoch: one pass over the rows, one report."""
    model = SGDClassifier(
        loss="log_loss", learning_rate="constant",
        eta0=args.learning_rate, alpha=args.l2,
        random_state=args.seed,
    )
    for epoch in range(args.epochs):
        for start in range(0, len(x), args.batch_size):
            rows = slice(start, start + args.batch_size)
            model.partial_fit(x[rows], y[rows], [0, 1])
        auc = roc_auc_score(y_val, model.decision_function(x_val))
        # note: 1 mlflow.log_metric
        # mark: mlflow.log_metric
        # The name that the sweep job gives as primary metric.
        mlflow.log_metric("val_auc", auc, step=epoch)
    return model
# endregion


def main() -> None:
    args = arguments()
    table = pd.read_csv(args.data)
    x, x_val, y, y_val = train_test_split(
        table.drop(columns="failed").to_numpy(), table["failed"].to_numpy(),
        test_size=0.3, stratify=table["failed"], random_state=args.seed,
    )
    scaler = StandardScaler().fit(x)
    with mlflow.start_run():
        model = train(args, scaler.transform(x), scaler.transform(x_val), y, y_val)
        print(f"val_auc {roc_auc_score(y_val, model.decision_function(scaler.transform(x_val))):.4f}")
    if args.model:
        mlflow.sklearn.save_model(make_pipeline(scaler, model), args.model)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--learning-rate", type=float, default=0.01)
    parser.add_argument("--l2", type=float, default=0.0001)
    parser.add_argument("--batch-size", type=int, default=32)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--model", help="folder to save the model in; left out, nothing is saved")
    return parser.parse_args()


if __name__ == "__main__":
    main()
