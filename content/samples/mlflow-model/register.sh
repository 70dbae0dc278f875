#!/usr/bin/env bash
# Register the model of a job, archive an old version, share one through a registry.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: create
az ml model create --file model.yml
# endregion

# region: register-folder
az ml model create --name pump-failures \
  --type mlflow_model --path ./model
# endregion

# region: archive
az ml model archive --name pump-failures --version 1
# endregion

# region: share
az ml model share --name pump-failures --version 2 \
  --registry-name pumps-registry \
  --share-with-name pump-failures --share-with-version 2
# endregion
