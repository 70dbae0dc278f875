#!/usr/bin/env bash
# Close the workspace, give the cluster its identity, and let one program call one endpoint.
# Sign in first: az login. Then: APP=… ./access.sh with the object id of the program's identity.
set -euo pipefail
az configure --defaults group=rg-pumps workspace=mlw-pumps-prod

# region: network
az ml workspace create --file workspace.yml
# note: 5
az ml workspace provision-network --name mlw-pumps-prod
# endregion

# region: identity
who=$(az identity create --name id-train \
  --query principalId --output tsv)
# note: 1
data=$(az storage account show --name stsensors \
  --resource-group rg-sensors --query id --output tsv)
az role assignment create --role "Storage Blob Data Reader" \
  --assignee-object-id "$who" \
  --assignee-principal-type ServicePrincipal --scope "$data"
# note: 2
images=$(az ml workspace show --name mlw-pumps-prod \
  --query container_registry --output tsv)
az role assignment create --role AcrPull \
  --assignee-object-id "$who" \
  --assignee-principal-type ServicePrincipal --scope "$images"
az ml compute create --file cluster.yml
# endregion

# region: caller
group=$(az group show --name rg-pumps --query id --output tsv)
ml=Microsoft.MachineLearningServices/workspaces
# note: 1
cat > caller.json <<JSON
{"Name": "Pump risk caller",
 "IsCustom": true,
 "Description": "Calls an endpoint, nothing else.",
 "Actions": ["$ml/onlineEndpoints/score/action"],
 "NotActions": [],
 "AssignableScopes": ["$group"]}
JSON
az role definition create --role-definition caller.json
# note: 2
endpoint=$(az ml online-endpoint show --name pump-risk \
  --query id --output tsv)
az role assignment create --role "Pump risk caller" \
  --assignee-object-id "$APP" \
  --assignee-principal-type ServicePrincipal --scope "$endpoint"
# endregion
