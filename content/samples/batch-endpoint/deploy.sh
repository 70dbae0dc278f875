#!/usr/bin/env bash
# An endpoint, a model deployment under it, and a job started by a call.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: create
az ml batch-endpoint create --file endpoint.yml
az ml batch-deployment create --file deployment.yml
# endregion

# region: default
az ml batch-endpoint update --name pump-risk \
  --set defaults.deployment_name=weights-v1
# endregion

# region: pipeline-deployment
az ml component create --file components/score_day.yml
az ml batch-deployment create --file pipeline-deployment.yml
# endregion

# region: invoke
# note: 1
job=$(az ml batch-endpoint invoke --name pump-risk \
  --input azureml://datastores/workspaceblobstore/paths/readings/2026-11-29/ \
  --input-type uri_folder \
  --query name --output tsv)
az ml job stream --name "$job"
# endregion

# region: override
# One job on four nodes, with another deployment and a folder of its own.
az ml batch-endpoint invoke --name pump-risk \
  --deployment-name weights-v1 \
  --input azureml:pump-readings@latest \
  --instance-count 4 --mini-batch-size 50 \
  --output-path azureml://datastores/workspaceblobstore/paths/risks/2026-11-29/
# endregion

# region: fetch
# note: 1
az ml job download --name "$job" --output-name score
# endregion

# region: rest
token=$(az account get-access-token --resource https://ml.azure.com \
  --query accessToken --output tsv)
uri=$(az ml batch-endpoint show --name pump-risk \
  --query scoring_uri --output tsv)
curl "$uri" --request POST \
  --header "Authorization: Bearer $token" \
  --header "Content-Type: application/json" \
  --data '{"properties": {"InputData": {"readings": {
    "JobInputType": "UriFolder",
    "Uri": "azureml://datastores/workspaceblobstore/paths/readings/2026-11-29/"
  }}}}'
# endregion
