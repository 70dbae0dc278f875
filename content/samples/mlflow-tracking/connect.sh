#!/usr/bin/env bash
# Point every MLflow program of this shell at the workspace.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: connect
MLFLOW_TRACKING_URI=$(az ml workspace show --name mlw-pumps-dev \
  --query mlflow_tracking_uri --output tsv)
export MLFLOW_TRACKING_URI
export MLFLOW_EXPERIMENT_NAME=pump-failures
# endregion
