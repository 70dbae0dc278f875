#!/usr/bin/env bash
# Let the workflow of one branch sign in as an identity, without a secret. Sign in first: az login
# IDENTITY_ID is the principal id of the identity, WORKSPACE_ID the id of the workspace.
set -euo pipefail

# region: trust
az identity federated-credential create --name github-main \
  --identity-name id-pumps-ci --resource-group rg-pumps \
  --issuer https://token.actions.githubusercontent.com \
  --subject repo:plant/pumps:ref:refs/heads/main \
  --audiences api://AzureADTokenExchange
az role assignment create --role "AzureML Data Scientist" \
  --assignee-object-id "$IDENTITY_ID" \
  --assignee-principal-type ServicePrincipal \
  --scope "$WORKSPACE_ID"
# endregion
