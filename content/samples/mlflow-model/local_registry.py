"""Log a model in a run and register it, in a store on this disk."""

import shutil
from pathlib import Path

import mlflow
from build_model import fit, inferred

HERE = Path(__file__).resolve().parent


def main() -> None:
    shutil.rmtree(HERE / "store", ignore_errors=True)
    mlflow.set_tracking_uri((HERE / "store").as_uri())
    mlflow.set_experiment("pump-failures")
    model, rows = fit()
    # region: register-run
    with mlflow.start_run() as run:
        mlflow.sklearn.log_model(
            model, "model", signature=inferred(model, rows),
            # note: 1 registered_model_name
            registered_model_name="pump-failures",
        )
    # endregion

    # region: register-later
    # note: 1 runs:/
    version = mlflow.register_model(
        f"runs:/{run.info.run_id}/model", "pump-failures"
    )
    # endregion

    # region: load
    client = mlflow.MlflowClient()
    client.set_model_version_tag(
        "pump-failures", version.version, "approved", "yes"
    )
    loaded = mlflow.pyfunc.load_model(
        f"models:/pump-failures/{version.version}"
    )
    # endregion
    print("versions", len(client.search_model_versions("name='pump-failures'")))
    print("same_run", int(version.run_id == run.info.run_id))
    print("rows_answered", len(loaded.predict(rows.head(3))))


if __name__ == "__main__":
    main()
