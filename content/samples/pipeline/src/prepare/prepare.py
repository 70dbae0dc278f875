"""Step 1: drop what cannot be, and split the table."""

import argparse
from pathlib import Path

import pandas as pd
from sklearn.model_selection import train_test_split

parser = argparse.ArgumentParser()
parser.add_argument("--readings", required=True)
parser.add_argument("--test-share", type=float, required=True)
parser.add_argument("--tables", required=True)
args = parser.parse_args()

table = pd.read_csv(args.readings)
table = table[table["vibration_mm_s"] >= 0].dropna()
train, test = train_test_split(table, test_size=args.test_share, stratify=table["failed"], random_state=0)
# region: write
folder = Path(args.tables)
folder.mkdir(parents=True, exist_ok=True)
train.to_csv(folder / "train.csv", index=False)
test.to_csv(folder / "test.csv", index=False)
# endregion
print(f"rows_train {len(train)}")
