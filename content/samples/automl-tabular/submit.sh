#!/usr/bin/env bash
# Submit job.yml and wait.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: limits
# --set changes a value of job.yml: a first, cheap try.
limits=(--set limits.max_trials=5 limits.timeout_minutes=30)
# endregion

# region: submit
job=$(az ml job create --file job.yml "${limits[@]}" \
  --query name --output tsv)
az ml job stream --name "$job"
# endregion
