#!/usr/bin/env bash
# Create a workspace and connect to it. Sign in first: az login
# The team's group, by its object id: TEAM=… ./manage.sh
set -euo pipefail

# region: create
az group create --name rg-pumps --location westeurope
az ml workspace create --resource-group rg-pumps \
  --file workspace.yml
# endregion

# region: shared
az ml workspace create --resource-group rg-pumps \
  --file shared.yml
# endregion

# region: connect
az configure --defaults group=rg-pumps workspace=mlw-pumps-dev
az ml workspace show --name mlw-pumps-dev \
  --query '[storage_account, container_registry]'
# endregion

# region: roles
workspace=$(az ml workspace show --name mlw-pumps-dev \
  --query id --output tsv)
for role in "AzureML Data Scientist" "AzureML Compute Operator"; do
  az role assignment create --role "$role" \
    --assignee-object-id "$TEAM" \
    --assignee-principal-type Group \
    --scope "$workspace"
done
# endregion

# region: storage-access
# For a workspace that exists.
az ml workspace update --name mlw-pumps-dev \
  --system-datastores-auth-mode identity
storage=$(az ml workspace show --name mlw-pumps-dev \
  --query storage_account --output tsv)
for role in "Storage Blob Data Contributor" \
  "Storage File Data Privileged Contributor"; do
  az role assignment create --role "$role" \
    --assignee-object-id "$TEAM" \
    --assignee-principal-type Group \
    --scope "$storage"
done
# endregion
