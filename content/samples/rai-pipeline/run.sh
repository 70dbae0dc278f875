#!/usr/bin/env bash
# Build the dashboard and the scorecard of a registered model.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: run
az ml component list --registry-name azureml \
  --name microsoft_azureml_rai_tabular_insight_constructor --max-results 1 --output table
job=$(az ml job create --file pipeline.yml \
  --query name --output tsv)
az ml job stream --name "$job"
# endregion
