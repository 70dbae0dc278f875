#!/usr/bin/env bash
# Submit job.yml, wait, and register the model of the best trial.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: limits
# --set changes a value of job.yml: a first, cheaper sweep.
limits=(--set limits.max_total_trials=12)
# endregion

# region: submit
sweep=$(az ml job create --file job.yml "${limits[@]}" \
  --query name --output tsv)
az ml job stream --name "$sweep"
# endregion

# region: best
best=$(az ml job show --name "$sweep" \
  --query properties.best_child_run_id --output tsv)
az ml model create --name pump-failures --type mlflow_model \
  --path "azureml://jobs/$best/outputs/model"
# endregion
