"""Do here what the service does around a script: make the run first, hand its id over, read what came back."""

import os
import subprocess
import sys
from pathlib import Path

import mlflow

HERE = Path(__file__).resolve().parent


def main() -> None:
    store = (HERE / "runs").as_uri()
    mlflow.set_tracking_uri(store)
    mlflow.set_experiment("pump-failures")
    # region: as-a-job
    client = mlflow.MlflowClient()
    experiment = mlflow.get_experiment_by_name("pump-failures")
    run = client.create_run(experiment.experiment_id)
    environment = os.environ | {
        "MLFLOW_TRACKING_URI": store,
        # note: 1 MLFLOW_RUN_ID
        "MLFLOW_RUN_ID": run.info.run_id,
    }
    command = [sys.executable, "src/train.py", "--data", "data/pumps.csv"]
    subprocess.run(command, cwd=HERE, env=environment, check=True)
    # endregion

    # region: read
    done = client.get_run(run.info.run_id)
    print("last_auc", done.data.metrics["val_auc"])
    # note: 1 get_metric_history
    steps = client.get_metric_history(run.info.run_id, "val_auc")
    print("steps", len(steps))
    # endregion
    print("runs", len(client.search_runs([experiment.experiment_id])))


if __name__ == "__main__":
    main()
