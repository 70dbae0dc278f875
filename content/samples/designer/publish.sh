#!/usr/bin/env bash
# Register the two boxes, run the graph, and give it an address.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: register
az ml component create --file smooth/component.yml
az ml component create --file alarm/component.yml
# endregion

# region: run
job=$(az ml job create --file drawn.yml \
  --query name --output tsv)
az ml job stream --name "$job"
# endregion

# region: publish
az ml batch-endpoint create --file endpoint.yml
az ml batch-deployment create --file deployment.yml \
  --set job_definition=azureml:"$job" --set-default
# endregion
