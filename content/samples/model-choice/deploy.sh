#!/usr/bin/env bash
# Three ways to deploy one model. Set RESOURCE_GROUP, WORKSPACE and RESOURCE (a Foundry resource) first.
set -euo pipefail
az configure --defaults group="$RESOURCE_GROUP" workspace="$WORKSPACE"

# region: serverless
az ml serverless-endpoint create --file serverless.yml
az ml serverless-endpoint get-credentials \
  --name notes-serverless
# endregion

az ml online-endpoint create --file endpoint.yml
# region: managed
az ml online-deployment create --file deployment.yml \
  --all-traffic
# endregion

# region: foundry
# What may be deployed here, and as which type.
az cognitiveservices account list-models \
  --resource-group "$RESOURCE_GROUP" --name "$RESOURCE" \
  --query "[].{name:name, version:version, types:skus[].name}"

# note: 1 --deployment-name
# note: 2 --sku-name
az cognitiveservices account deployment create \
  --resource-group "$RESOURCE_GROUP" --name "$RESOURCE" \
  --deployment-name notes-eu \
  --model-format Microsoft \
  --model-name Phi-4-mini-instruct --model-version 1 \
  --sku-name DataZoneStandard --sku-capacity 1
# endregion

# region: delete
az ml serverless-endpoint delete --name notes-serverless
az ml online-endpoint delete --name notes-managed --yes
az cognitiveservices account deployment delete \
  --resource-group "$RESOURCE_GROUP" --name "$RESOURCE" \
  --deployment-name notes-eu
# endregion
