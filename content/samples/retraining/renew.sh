#!/usr/bin/env bash
# Start retraining by the clock and by an event, go back, and put old versions away.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail
WORKSPACE=$1     # resource ID of the workspace
FUNCTION=$2      # resource ID of the function that runs on_breach.py

# region: schedule
az ml schedule create --file weekly.yml
# endregion

# region: subscribe
az eventgrid event-subscription create --name on-breach \
  --source-resource-id "$WORKSPACE" \
  --endpoint-type azurefunction --endpoint "$FUNCTION" \
  --included-event-types Microsoft.MachineLearningServices.RunStatusChanged
# endregion

# region: back
az ml online-endpoint update --name pump-risk \
  --traffic "blue=100 green=0"
az ml batch-endpoint update --name pump-nightly \
  --set defaults.deployment_name=version-6
# endregion

# region: archive
az ml model archive --name pump-failures --version 4
az ml component archive --name train_pumps --version 2
# mark: restore
az ml model restore --name pump-failures --version 4
# endregion
