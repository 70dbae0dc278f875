#!/usr/bin/env bash
# Submit the job for photos; the other is submitted in the same way.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

# region: detection
az ml job create --file detection.yml
# endregion

# region: text
az ml job create --file reports.yml
# endregion
