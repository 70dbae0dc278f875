"""Train a failure model for pumps; everything that may change comes in as an argument."""

import argparse
import json
from pathlib import Path

import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


# region: arguments
def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    # note: 1 --data
    parser.add_argument("--data", required=True)
    # note: 2 --l2
    parser.add_argument("--l2", type=float, default=1.0)
    # note: 3 yes_or_no
    parser.add_argument("--balanced", type=yes_or_no)
    parser.add_argument("--report", required=True)
    return parser.parse_args()


def yes_or_no(text: str) -> bool:
    return text.lower() in ("true", "yes", "1")
# endregion


def main() -> None:
    args = arguments()
    table = pd.read_csv(args.data)
    x, x_val, y, y_val = train_test_split(
        table.drop(columns="failed"), table["failed"],
        test_size=0.3, stratify=table["failed"], random_state=0,
    )
    weights = "balanced" if args.balanced else None
    model = make_pipeline(StandardScaler(), LogisticRegression(C=1 / args.l2, class_weight=weights))
    chances = model.fit(x, y).predict_proba(x_val)[:, 1]
    auc = roc_auc_score(y_val, chances)
    # region: report
    report = Path(args.report)
    report.mkdir(parents=True, exist_ok=True)
    summary = json.dumps({"val_auc": auc, "rows": len(table)})
    (report / "summary.json").write_text(summary, "utf-8")
    # endregion
    print(f"val_auc {auc:.4f}")


if __name__ == "__main__":
    main()
