#!/usr/bin/env bash
# Register the data, submit job.yml and wait.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

for part in train validation; do
  az ml data create --name "notes-$part" --version 1 \
    --type uri_file --path "data/$part.jsonl"
done

# region: submit
job=$(az ml job create --file job.yml \
  --query name --output tsv)
az ml job stream --name "$job"
# endregion
