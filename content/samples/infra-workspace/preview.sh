#!/usr/bin/env bash
# See what a deployment to production would change, and stop if it may not. Sign in first: az login
set -euo pipefail

# region: preview
az deployment group what-if --resource-group rg-pumps-prod \
  --template-file main.bicep --parameters prod.bicepparam \
  --validation-level ProviderNoRbac \
  --no-pretty-print --output json > plan.json
python check_plan.py plan.json
# endregion
