#!/usr/bin/env bash
# Register an environment, create a cluster, run the same job on it and on serverless compute.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: create
az ml environment create --file environment.yml
az ml compute create --file cluster.yml
az ml job create --file on-cluster.yml
# endregion

# region: serverless
az ml job create --file serverless.yml
# endregion
