#!/usr/bin/env bash
# Let the jobs of one GitHub environment sign in, once, by a person who may assign roles. Sign in first: az login
# SUB is the subscription, IDENTITY_ID the principal id of the identity.
set -euo pipefail

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
