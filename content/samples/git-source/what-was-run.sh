#!/usr/bin/env bash
# Tell from which commit a job came: JOB=… ./what-was-run.sh
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: read
az ml job show --name "$JOB" --query properties \
  --output json
# endregion
