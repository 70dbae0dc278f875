#!/usr/bin/env bash
# Diagnose a workspace, rotate its storage key, and give it another container registry.
# Sign in first: az login. Then: STORAGE=… NEW_REGISTRY=… ./linked.sh, a name and a resource id.
set -euo pipefail
az configure --defaults group=rg-pumps workspace=mlw-pumps-prod

# region: diagnose
az ml workspace diagnose --name mlw-pumps-prod
# endregion

# region: keys
az storage account keys renew --account-name "$STORAGE" \
  --key primary
# note: 2
az ml workspace sync-keys --name mlw-pumps-prod
# endregion

# region: replace
# note: 1
az ml workspace update --name mlw-pumps-prod \
  --container-registry "$NEW_REGISTRY" \
  --update-dependent-resources
# endregion
