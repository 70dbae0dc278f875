#!/usr/bin/env bash
# Create datastores, let a cluster read the lake, use it in a job, look at them.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
# PARTNER_SAS holds the token; LAKE_ID is the id of the storage account.
set -euo pipefail

# region: create
az ml datastore create --file lake.yml
# note: 1 sas_token
az ml datastore create --file partner.yml \
  --set credentials.sas_token="$PARTNER_SAS"
# endregion

# region: role
cluster=$(az ml compute show --name cpu-cluster \
  --query identity.principal_id --output tsv)
az role assignment create --role "Storage Blob Data Reader" \
  --assignee-object-id "$cluster" \
  --assignee-principal-type ServicePrincipal \
  --scope "$LAKE_ID"
# endregion

# region: use
az ml job create --file job.yml --stream
# endregion

# region: manage
az ml datastore list --query '[].{name: name, type: type}'
# The connection goes, the data stay.
az ml datastore delete --name partner_blobs
# endregion
