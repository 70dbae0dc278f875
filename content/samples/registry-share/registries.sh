#!/usr/bin/env bash
# Create a registry, put an environment and a model into it, deploy from it.
# Sign in first: az login. TEAM is the object id of a group.
set -euo pipefail

# region: create
az ml registry create --resource-group rg-ml-shared \
  --file registry.yml
# endregion

# region: role
shared_id=$(az ml registry show --name plant-models \
  --resource-group rg-ml-shared --query id --output tsv)
az role assignment create --role Reader \
  --assignee-object-id "$TEAM" \
  --assignee-principal-type Group \
  --scope "$shared_id"
# endregion

# region: put
# note: 1 registry-name
az ml environment create --file environment.yml \
  --registry-name plant-models
# endregion

# region: share
az ml model share --name pump-failures --version 7 \
  --workspace-name mlw-pumps-dev --resource-group rg-pumps \
  --registry-name plant-models \
  --share-with-name pump-failures --share-with-version 3
# endregion

# region: roll-out
az ml online-deployment create --file deployment.yml \
  --workspace-name mlw-pumps-prod \
  --resource-group rg-pumps-prod
# endregion
