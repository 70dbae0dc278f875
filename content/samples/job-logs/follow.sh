#!/usr/bin/env bash
# Submit the job, follow it, and fetch its logs.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: follow
job=$(az ml job create --file job.yml \
  --query name --output tsv)
az ml job stream --name "$job"
az ml job show --name "$job" --query status --output tsv
# endregion

# region: logs
az ml job download --name "$job" --all --download-path fetched
# endregion
