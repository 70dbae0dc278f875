"""Stop a deployment whose preview deletes something, or changes a setting that protects."""

import json
import sys
from pathlib import Path

# region: rules
FORBIDDEN = {"Delete"}
# note: 1
PROTECTED = (
    "properties.allowSharedKeyAccess",
    "properties.publicNetworkAccess",
    "properties.enablePurgeProtection",
)


def reasons(plan: dict) -> list[str]:
    """Why this plan should not run by itself."""
    found = []
    for change in plan["changes"]:
        name = change["resourceId"].rsplit("/", 1)[-1]
        if change["changeType"] in FORBIDDEN:
            found.append(f"deletes {name}")
        for part in change.get("delta") or []:
            if part["path"] in PROTECTED:
                found.append(f"{part['path']} of {name}")
    return found
# endregion


plan = json.loads(Path(sys.argv[1]).read_text())
found = reasons(plan)
for reason in found:
    print(f"stop: {reason}")
print(f"changes {len(plan['changes'])}")
print(f"reasons {len(found)}")
if found and "--report" not in sys.argv:
    sys.exit(1)
