#!/usr/bin/env bash
# One branch for one change; the winner is merged and tagged with its figures.
set -euo pipefail

# region: track
git switch --create prompt/shorter-rules
git add note_v3.jinja2 ratings.csv
git commit --message "Prompt v3: rules in one sentence; 33 of 40"

git switch main
git merge --no-ff prompt/shorter-rules
git tag --annotate prompt-v3 --message "33 of 40, 320 tokens"
# endregion
