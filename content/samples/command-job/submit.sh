#!/usr/bin/env bash
# Submit job.yml, wait, submit it again with another value, and fetch the report.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: submit
job=$(az ml job create --file job.yml \
  --query name --output tsv)
az ml job stream --name "$job"
# endregion

# region: again
az ml job create --file job.yml --set inputs.l2=2.0
# endregion

# region: download
az ml job download --name "$job" --output-name report
# endregion

# region: data
az ml job create --file asset-job.yml
# endregion
