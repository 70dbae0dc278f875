"""Step 3: judge the model on the second table."""

import argparse
import json
from pathlib import Path

import mlflow.sklearn
import pandas as pd
from sklearn.metrics import roc_auc_score

parser = argparse.ArgumentParser()
parser.add_argument("--tables", required=True)
parser.add_argument("--model", required=True)
parser.add_argument("--report", required=True)
args = parser.parse_args()

table = pd.read_csv(Path(args.tables) / "test.csv")
model = mlflow.sklearn.load_model(args.model)
auc = roc_auc_score(table["failed"], model.predict_proba(table.drop(columns="failed"))[:, 1])
Path(args.report).write_text(json.dumps({"test_auc": auc}), "utf-8")
print(f"test_auc {auc:.4f}")
