"""Train on retrieved features, and pack the specification with the model."""

import argparse
import shutil
from pathlib import Path

import mlflow.sklearn
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

FEATURES = ["vibration_7d_avg", "starts_7d_sum", "age_years"]
SPEC = "feature_retrieval_spec.yaml"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--training", required=True, help="output of the retrieval step")
    parser.add_argument("--model", required=True, help="folder of the model")
    args = parser.parse_args()
    table = read(Path(args.training) / "data")
    model = make_pipeline(StandardScaler(), LogisticRegression())
    model.fit(table[FEATURES], table["failed"])

    # region: package
    folder = Path(args.model)
    mlflow.sklearn.save_model(model, folder)
    # mark
    shutil.copy(Path(args.training) / SPEC, folder / SPEC)
    # endregion
    packed = sorted(path.name for path in folder.iterdir())
    print(f"files_in_model {len(packed)}")
    print(f"spec_at_root {int(SPEC in packed)}")


def read(folder: Path) -> pd.DataFrame:
    """Parquet as the step writes it; CSV in the bundled example, which must run without a Parquet engine."""
    parquet = list(folder.glob("*.parquet"))
    return pd.read_parquet(folder) if parquet else pd.concat(map(pd.read_csv, folder.glob("*.csv")))


if __name__ == "__main__":
    main()
