"""A sweep by hand: five learning rates on three splits of the same rows, tracked in a store on this disk. No Azure."""

import argparse
import shutil
import sys
from pathlib import Path

import mlflow
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "src"))

from train import train  # noqa: E402  (the path comes first)

RATES = [0.001, 0.003, 0.01, 0.03, 0.1]
SEEDS = [0, 1, 2]


def trial(table: pd.DataFrame, rate: float, seed: int) -> None:
    # region: trial
    x, x_val, y, y_val = train_test_split(
        table.drop(columns="failed").to_numpy(),
        table["failed"].to_numpy(),
        test_size=0.3, stratify=table["failed"], random_state=seed,
    )
    scaler = StandardScaler().fit(x)
    with mlflow.start_run():
        mlflow.log_params({"learning_rate": rate, "seed": seed})
        args = argparse.Namespace(
            learning_rate=rate, l2=0.1, batch_size=32,
            epochs=20, seed=seed,
        )
        # Logs val_auc after each epoch, as a trial of the sweep does.
        train(args, scaler.transform(x), scaler.transform(x_val), y, y_val)
    # endregion


def compare() -> pd.DataFrame:
    # region: compare
    runs = mlflow.search_runs(experiment_names=["pump-failures"])
    table = runs.pivot(
        index="params.learning_rate", columns="params.seed",
        values="metrics.val_auc",
    )
    print(table.round(3))
    # The smallest rate has not learned in 20 epochs: leave it out.
    rest = table.drop(index="0.001")
    across_rates = rest.max() - rest.min()
    across_splits = rest.max(axis=1) - rest.min(axis=1)
    # endregion
    print(f"rates_apart {across_rates.max():.3f}")
    print(f"splits_apart {across_splits.min():.3f}")
    return table


def main() -> None:
    shutil.rmtree(HERE / "store", ignore_errors=True)
    mlflow.set_tracking_uri((HERE / "store").as_uri())
    mlflow.set_experiment("pump-failures")
    table = pd.read_csv(HERE / "data" / "pumps.csv")
    for rate in RATES:
        for seed in SEEDS:
            trial(table, rate, seed)
    print(f"trials {compare().size}")


if __name__ == "__main__":
    main()
