#!/usr/bin/env bash
# Delete the workspace. Without more flags it is soft-deleted.
set -euo pipefail

# region: delete
az ml workspace delete --name mlw-pumps-dev \
  --resource-group rg-pumps --yes
# endregion
