#!/usr/bin/env bash
# Register environments, use one in a job, look at them.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: create
az ml environment create --file training-conda.yml
az ml environment create --file training-docker.yml
# endregion

# region: use
az ml job create --file job.yml --stream
# endregion

# region: curated
az ml job create --file curated-job.yml --stream
# endregion

# region: manage
az ml environment list --name pump-training \
  --query '[].version'
az ml environment archive --name pump-training --version 2
# endregion
