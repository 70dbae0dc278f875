#!/usr/bin/env bash
# Create the three data assets, use one in a job, archive one.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: create
for asset in pump-list.yml raw-readings.yml readings.yml; do
  az ml data create --file "$asset"
done
# endregion

# region: table
# The same without a YAML file.
az ml data create --name pump-readings --version 1 \
  --type mltable --path data/readings
# endregion

# region: use
az ml job create --file job.yml --stream
# endregion

# region: manage
az ml data list --name pump-readings \
  --query '[].{version: version, path: path}'
az ml data update --name pump-readings --version 1 \
  --set tags.checked=yes
az ml data archive --name pump-readings --version 1
# endregion
