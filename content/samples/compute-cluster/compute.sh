#!/usr/bin/env bash
# Create compute, run a job without any, look at it, change it, attach a cluster of your own.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
# KUBERNETES_ID is the id of a Kubernetes cluster with the extension for machine learning.
set -euo pipefail

# region: create
az ml compute create --file cluster.yml
az ml compute create --file instance.yml
# endregion

# region: spare
az ml compute create --file spare.yml
# endregion

# region: serverless
az ml job create --file job.yml
# endregion

# region: look
az ml compute list-usage --output table
az ml compute list-sizes --type amlcompute --output table
az ml compute list --query '[].{name: name, type: type}'
# endregion

# region: change
az ml compute update --name cpu-cluster --max-instances 2
az ml compute stop --name ana-workstation
az ml compute delete --name spare-cluster --yes
# endregion

# region: attach
az ml compute attach --name plant-cluster \
  --type Kubernetes --namespace pumps \
  --resource-id "$KUBERNETES_ID"
# endregion
