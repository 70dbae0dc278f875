"""Train a small neural network epoch by epoch and report the primary metric after each epoch."""

import argparse

import mlflow
import mlflow.sklearn
import pandas as pd
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


# region: metric
def train(args, x, x_val, y, y_val) -> MLPClassifier:
    """One epoch: one pass over the rows, one report."""
    model = MLPClassifier(
        (16,), solver="sgd",
        learning_rate_init=args.learning_rate, alpha=args.l2,
        batch_size=args.batch_size, random_state=args.seed,
    )
    for epoch in range(args.epochs):
        model.partial_fit(x, y, [0, 1])
        auc = roc_auc_score(y_val, model.predict_proba(x_val)[:, 1])
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
        chances = model.predict_proba(scaler.transform(x_val))[:, 1]
        print(f"val_auc {roc_auc_score(y_val, chances):.4f}")
    if args.model:
        mlflow.sklearn.save_model(make_pipeline(scaler, model), args.model)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--learning-rate", type=float, default=0.01)
    parser.add_argument("--l2", type=float, default=0.1)
    parser.add_argument("--batch-size", type=int, default=32)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--model", help="folder to save the model in; left out, nothing is saved")
    return parser.parse_args()


if __name__ == "__main__":
    main()
