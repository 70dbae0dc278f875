#!/usr/bin/env bash
# A cluster with bounds, and a policy that reports instances which nothing stops.
# Sign in first: az login
set -euo pipefail
az configure --defaults group=rg-pumps workspace=mlw-pumps-dev

# region: bounds
az ml compute create --file cluster.yml
# endregion

# region: policy
group=$(az group show --name rg-pumps --query id --output tsv)
# note: 1
az policy assignment create --name idle-shutdown \
  --policy 679ddf89-ab8f-48a5-9029-e76054077449 \
  --params '{"effect": {"value": "Audit"}}' \
  --scope "$group"
# endregion
