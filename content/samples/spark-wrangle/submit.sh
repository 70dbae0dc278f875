#!/usr/bin/env bash
# Attach a pool of Synapse, and submit the job on serverless Spark.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: attach
az ml compute attach --file pool.yml
# endregion

# region: job
az ml job create --file job.yml
# endregion
