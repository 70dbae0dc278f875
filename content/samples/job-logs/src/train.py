"""Train a failure model in steps, and say along the way what is going on and how good it is."""

import argparse
import logging
import sys

import mlflow
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

log = logging.getLogger("pumps")


# region: train
def train(x, x_val, y, y_val, trees: int) -> float:
    # note: 1 start_run
    with mlflow.start_run():
        mlflow.log_params({"trees": trees, "rows": len(x)})
        model = GradientBoostingClassifier(
            n_estimators=5, warm_start=True, random_state=0
        )
        auc = 0.0
        for n in range(5, trees + 1, 5):
            model.set_params(n_estimators=n).fit(x, y)
            chances = model.predict_proba(x_val)[:, 1]
            auc = roc_auc_score(y_val, chances)
            # note: 2 step
            mlflow.log_metric("val_auc", auc, step=n)
        mlflow.log_text(str(model.get_params()), "settings.txt")
    return auc
# endregion


# region: check
def read(path: str) -> pd.DataFrame:
    table = pd.read_csv(path)
    log.info("%s rows from %s", len(table), path)
    missing = {"age_years", "failed"} - set(table.columns)
    if missing:
        # note: 1 sys.exit
        sys.exit(f"columns missing from {path}: {sorted(missing)}")
    return table
# endregion


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--trees", type=int, default=40)
    args = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    table = read(args.data)
    x, x_val, y, y_val = train_test_split(
        table.drop(columns="failed"), table["failed"],
        test_size=0.3, stratify=table["failed"], random_state=0,
    )
    print(f"val_auc {train(x, x_val, y, y_val, args.trees):.4f}")


if __name__ == "__main__":
    main()
