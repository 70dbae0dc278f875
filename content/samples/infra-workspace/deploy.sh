#!/usr/bin/env bash
# Deploy to production. Sign in first: az login
set -euo pipefail

# region: deploy
az deployment group create --resource-group rg-pumps-prod \
  --template-file main.bicep --parameters prod.bicepparam
# endregion
