#!/usr/bin/env bash
# A workspace in a resource group of its own, with a budget, and a look at what idles.
# Sign in first: az login. Then: SUBSCRIPTION=… MAIL=… MONTH=2026-12-01 ./guard.sh
set -euo pipefail

# region: create
# note: 1
az account set --subscription "$SUBSCRIPTION"
az group create --name rg-pumps-trial --location westeurope \
  --tags project=pumps stage=trial
az ml workspace create --resource-group rg-pumps-trial \
  --file workspace.yml
# endregion

# region: budget
# note: 1
cat > budget.json <<JSON
{"properties": {
  "category": "Cost",
  "amount": 20,
  "timeGrain": "Monthly",
  "timePeriod": {"startDate": "${MONTH}T00:00:00Z"},
  "notifications": {
    "half": {
      "enabled": true, "operator": "GreaterThan",
      "threshold": 50, "thresholdType": "Actual",
      "contactEmails": ["$MAIL"]},
    "forecast": {
      "enabled": true, "operator": "GreaterThan",
      "threshold": 100, "thresholdType": "Forecasted",
      "contactEmails": ["$MAIL"]}}}}
JSON
# note: 2
group=$(az group show --name rg-pumps-trial \
  --query id --output tsv)
api=Microsoft.Consumption/budgets
az rest --method put --body @budget.json \
  --url "$group/providers/$api/trial?api-version=2024-08-01"
# endregion

# region: look
az configure --defaults group=rg-pumps-trial \
  workspace=mlw-pumps-trial
# note: 1
az ml compute list --output table --query \
  '[].{name: name, type: type, state: state, min: min_instances}'
# note: 2
az ml online-endpoint list --query '[].name' --output tsv
az resource list --resource-group rg-pumps-trial --output table
# endregion
