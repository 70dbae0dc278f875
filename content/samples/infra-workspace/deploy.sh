#!/usr/bin/env bash
# See what a deployment would change, deploy, and let the jobs of one environment sign in. Sign in first: az login
# SUB is the subscription, IDENTITY_ID the principal id of the identity.
set -euo pipefail

# region: preview
az deployment group what-if --resource-group rg-pumps-prod \
  --template-file main.bicep --parameters prod.bicepparam \
  --no-pretty-print --output json > plan.json
python check_plan.py plan.json
# endregion

# region: deploy
az deployment group create --resource-group rg-pumps-prod \
  --template-file main.bicep --parameters prod.bicepparam
# endregion

# region: trust
az identity federated-credential create --name github-prod \
  --identity-name id-pumps-prod --resource-group rg-pumps-prod \
  --issuer https://token.actions.githubusercontent.com \
  --subject repo:plant/pumps:environment:prod \
  --audiences api://AzureADTokenExchange
az role assignment create --role Contributor \
  --assignee-object-id "$IDENTITY_ID" \
  --assignee-principal-type ServicePrincipal \
  --scope "/subscriptions/$SUB/resourceGroups/rg-pumps-prod"
# endregion
