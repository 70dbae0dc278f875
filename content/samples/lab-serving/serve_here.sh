#!/usr/bin/env bash
# Two deployments on this machine: the inference server twice, on loopback, asked one after the other.
# Install it first: pip install azureml-inference-server-http==1.5.1
set -euo pipefail

# region: start
azmlinfsrv --entry_script src/score.py --model_dir models/v1 \
  --port 5001 &
blue=$!
azmlinfsrv --entry_script src/score.py --model_dir models/v2 \
  --port 5002 &
green=$!
trap 'kill "$blue" "$green"' EXIT
# endregion

# region: ask
for port in 5001 5002; do
  curl --silent --retry 20 --retry-connrefused --retry-delay 1 \
    "http://127.0.0.1:$port/" > /dev/null
  curl --silent "http://127.0.0.1:$port/score" \
    --header "Content-Type: application/json" \
    --data @requests/pumps.json
  echo
done
# endregion
