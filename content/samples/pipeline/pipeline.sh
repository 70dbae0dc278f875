#!/usr/bin/env bash
# Register a component, run the pipeline, look at its steps, schedule it.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: register
az ml component create --file components/prepare.yml
# endregion

# region: submit
job=$(az ml job create --file pipeline.yml \
  --query name --output tsv)
az ml job stream --name "$job"
# endregion

# region: children
az ml job list --parent-job-name "$job" --output table
# endregion

# region: rerun
# Everything again, whatever could be reused.
az ml job create --file pipeline.yml --set settings.force_rerun=true
# endregion

# region: activate
az ml schedule create --file schedule.yml
# endregion

# region: disable
az ml schedule disable --name pumps-nightly
# endregion
