"""What a function does with an event: decide whether to retrain, and submit."""

import json
from datetime import datetime, timedelta
from pathlib import Path

WORKSPACE = "/workspaces/mlw-pumps"
TAG = "azureml_modelmonitor_threshold_breached"


# region: wanted
def wanted(event: dict, last: datetime) -> bool:
    """Is this the breach we wait for, and long enough after the last retraining?"""
    data = event["data"]
    tags = data.get("runTags") or data.get("RunTags") or {}
    when = datetime.fromisoformat(event["eventTime"])
    return (
        event["topic"].endswith(WORKSPACE)
        and event["eventType"].endswith(".RunStatusChanged")
        and "pump-risk-weekly_drift" in tags.get(TAG, "")
        # note: 1
        and when - last > timedelta(days=7)
    )
# endregion


if __name__ == "__main__":
    events = json.loads(Path("events.json").read_text())
    last = datetime.fromisoformat("2026-11-02T06:00:00+00:00")
    taken = 0
    for event in events:
        if wanted(event, last):
            taken += 1
            last = datetime.fromisoformat(event["eventTime"])
    print(f"events {len(events)}")
    print(f"retrainings {taken}")
