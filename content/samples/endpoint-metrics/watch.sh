#!/usr/bin/env bash
# Read the metrics of an endpoint, send its logs to a Log Analytics workspace, and raise two alerts.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail
LOGS=$1          # resource ID of the Log Analytics workspace
ON_CALL=$2       # resource ID of the action group
GROUP=$3

ENDPOINT=$(az ml online-endpoint show --name pump-risk --query id --output tsv)

# region: read
az monitor metrics list --resource "$ENDPOINT" \
  --metrics RequestLatency_P95 RequestsPerMinute \
  --interval PT1M --aggregation Average
# endregion

# region: send
az monitor diagnostic-settings create --name to-logs \
  --resource "$ENDPOINT" --workspace "$LOGS" \
  --logs '[
    {"category": "AmlOnlineEndpointTrafficLog", "enabled": true},
    {"category": "AmlOnlineEndpointConsoleLog", "enabled": true}
  ]'
# endregion

# region: alert
az monitor metrics alert create --name pump-risk-slow \
  --resource-group "$GROUP" --scopes "$ENDPOINT" \
  --condition "avg RequestLatency_P95 > 800" \
  --window-size 15m --evaluation-frequency 5m \
  --severity 2 --action "$ON_CALL"

az monitor metrics alert create --name pump-risk-rejects \
  --resource-group "$GROUP" --scopes "$ENDPOINT" \
  --condition "avg RequestsPerMinute > 5 where statusCode includes 429" \
  --window-size 5m --evaluation-frequency 1m \
  --severity 1 --action "$ON_CALL"
# endregion
