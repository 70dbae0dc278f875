#!/usr/bin/env bash
# Remove the trial: workspace, group, and the name of the key vault. Nothing comes back.
set -euo pipefail

# region: clean
vault=$(az keyvault list --resource-group rg-pumps-trial \
  --query '[0].name' --output tsv)
# note: 1
az ml workspace delete --name mlw-pumps-trial \
  --resource-group rg-pumps-trial --permanently-delete --yes
# note: 2
az group delete --name rg-pumps-trial --yes
# note: 3
az keyvault purge --name "$vault" --location westeurope
az group exists --name rg-pumps-trial
# endregion
