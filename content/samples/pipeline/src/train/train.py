"""Step 2: train on the first table and save the model in MLflow's format."""

import argparse
from pathlib import Path

import mlflow.sklearn
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

parser = argparse.ArgumentParser()
parser.add_argument("--tables", required=True)
parser.add_argument("--l2", type=float, default=1.0)
parser.add_argument("--weights", help="left out: every row counts the same")
parser.add_argument("--model", required=True)
args = parser.parse_args()

# region: read
table = pd.read_csv(Path(args.tables) / "train.csv")
# endregion
model = make_pipeline(StandardScaler(), LogisticRegression(C=1 / args.l2, class_weight=args.weights))
model.fit(table.drop(columns="failed"), table["failed"])
mlflow.sklearn.save_model(model, args.model)
print("trained")
