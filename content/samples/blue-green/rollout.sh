#!/usr/bin/env bash
# A blue/green rollout for the command line, one stage at a time: bash rollout.sh create, then try-green, rest,
# mirror, shift-traffic 90 10, grow, shift-traffic 0 100, finish. The way back is shift-traffic 100 0.
# Set defaults first: az configure --defaults group=<resource group> workspace=<workspace>
set -euo pipefail

create() {
# region: create
az ml online-endpoint create --file endpoint.yml
az ml online-deployment create --file blue.yml --all-traffic
# endregion
}

try-green() {
# region: by-name
az ml online-deployment create --file green.yml
az ml online-endpoint invoke --name pump-risk \
  --deployment-name green --request-file requests/pumps.json
# endregion
}

rest() {
# region: rest
uri=$(az ml online-endpoint show --name pump-risk \
  --query scoring_uri --output tsv)
key=$(az ml online-endpoint get-credentials --name pump-risk \
  --query primaryKey --output tsv)
curl --fail-with-body "$uri" \
  --header "Authorization: Bearer $key" \
  --header "Content-Type: application/json" \
  --header "azureml-model-deployment: green" \
  --data @requests/pumps.json
# endregion
}

mirror() {
# region: mirror
az ml online-endpoint update --name pump-risk \
  --mirror-traffic "green=10"
# endregion
}

grow() {
# region: grow
az ml online-deployment update --name green \
  --endpoint-name pump-risk --set instance_count=3
# endregion
}

shift-traffic() {
blue=$1 green=$2
# region: shift
# mark: --traffic
az ml online-endpoint update --name pump-risk \
  --mirror-traffic "green=0"
az ml online-endpoint update --name pump-risk \
  --traffic "blue=$blue green=$green"
# endregion
}

finish() {
# region: delete
az ml online-deployment delete --name blue \
  --endpoint-name pump-risk --yes
# endregion
}

logs() {
# region: logs
az ml online-deployment get-logs --name green \
  --endpoint-name pump-risk --lines 100
# endregion
}

local-blue() {
# region: local
az ml online-deployment create --file blue.yml --local
az ml online-endpoint invoke --name pump-risk \
  --request-file requests/pumps.json --local
# endregion
}

"$@"
