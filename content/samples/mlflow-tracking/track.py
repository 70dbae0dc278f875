"""Train a classifier as a notebook would, and track it with MLflow in whatever store is set."""

import argparse
from pathlib import Path

import mlflow
import mlflow.sklearn
import pandas as pd
from mlflow.models import infer_signature
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def by_hand(x, x_val, y, y_val) -> str:
    """A run with what you choose to log; returns its id."""
    # region: run
    c = 0.3
    with mlflow.start_run(run_name="logistic, by hand") as run:
        mlflow.log_param("C", c)
        mlflow.set_tag("data", "pumps.csv")
        model = make_pipeline(
            StandardScaler(), LogisticRegression(C=c),
        ).fit(x, y)
        chances = model.predict_proba(x_val)[:, 1]
        # mark
        mlflow.log_metric("val_auc", roc_auc_score(y_val, chances))
        mlflow.log_dict({"columns": list(x.columns)}, "columns.json")
        # endregion

        # region: signature
        signature = infer_signature(x_val, model.predict(x_val))
        mlflow.sklearn.log_model(
            model, "model", signature=signature,
        )
        # endregion
    return run.info.run_id


def automatic(x, x_val, y, y_val) -> None:
    """A run for each value of C, its logging left to MLflow."""
    # region: autolog
    mlflow.sklearn.autolog(log_models=False, silent=True)
    for c in (0.01, 0.1, 1.0):
        with mlflow.start_run(run_name=f"logistic, C={c}"):
            model = make_pipeline(
                StandardScaler(), LogisticRegression(C=c),
            ).fit(x, y)
            # Autolog saw fit; it does not know your validation rows.
            chances = model.predict_proba(x_val)[:, 1]
            mlflow.log_metric("val_auc", roc_auc_score(y_val, chances))
    mlflow.sklearn.autolog(disable=True, silent=True)
    # endregion


def compare(experiment: str) -> pd.DataFrame:
    # region: query
    runs = mlflow.search_runs(
        experiment_names=[experiment],
        filter_string="metrics.val_auc > 0.7",
    )
    # note: 1
    runs = runs.sort_values("metrics.val_auc", ascending=False)
    print(runs[["tags.mlflow.runName", "metrics.val_auc"]])
    # endregion
    return runs


def reload(run: str, rows: pd.DataFrame) -> None:
    # region: load
    model = mlflow.pyfunc.load_model(f"runs:/{run}/model")
    print(model.metadata.signature)
    model.predict(rows)
    try:
        # A column is missing.
        model.predict(rows.drop(columns="vibration_mm_s"))
    except mlflow.MlflowException as error:
        print("refused:", error.message.split(".")[0])
    # endregion


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--store", default="runs")
    mlflow.set_tracking_uri(Path(parser.parse_args().store).resolve().as_uri())
    # region: experiment
    mlflow.set_experiment("pump-failures")
    # endregion
    table = pd.read_csv("data/pumps.csv")
    table["starts_per_day"] = table["starts_per_day"].astype(float)
    split = train_test_split(
        table.drop(columns="failed"), table["failed"],
        test_size=0.3, stratify=table["failed"], random_state=0,
    )
    run = by_hand(*split)
    automatic(*split)
    runs = compare("pump-failures")
    reload(run, split[1].head(3))
    print(f"runs {len(runs)}")
    print(f"best_val_auc {runs['metrics.val_auc'].max():.4f}")
    own = runs[runs["run_id"] == run].iloc[0]
    auto = runs[runs["run_id"] != run].iloc[0]
    print(f"params_by_hand {own.filter(like='params.').notna().sum()}")
    print(f"params_autolog {auto.filter(like='params.').notna().sum()}")


if __name__ == "__main__":
    main()
