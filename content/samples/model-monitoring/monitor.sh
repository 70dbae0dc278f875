#!/usr/bin/env bash
# Switch collection on, then create the monitor.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: collect
az ml online-deployment update --file deployment.yml
# endregion

# region: create
az ml schedule create --file monitor.yml
# endregion
