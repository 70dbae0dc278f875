"""Read a pipeline file as the canvas would show it: boxes, lines, and inputs that nothing is connected to."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
BOXES = {"smooth_readings": "smooth", "alarm_pumps": "alarm"}


def read(file: str) -> dict[str, Any]:
    return yaml.safe_load((HERE / file).read_text(encoding="utf-8"))


# region: edges
def edges(pipeline: dict[str, Any]) -> list[str]:
    """The lines of the canvas: each binding is one."""
    found = []
    for box, step in pipeline["jobs"].items():
        for name, value in step["inputs"].items():
            # note: 1
            bound = re.fullmatch(r"\$\{\{parent\.(.+)\}\}", str(value))
            if bound:
                found.append(f"{bound[1]} -> {box}.{name}")
    return found


def missing(pipeline: dict[str, Any]) -> list[str]:
    """What would keep the draft from being submitted."""
    found = []
    for box, step in pipeline["jobs"].items():
        component = step["component"].split(":")[1]
        interface = read(f"{BOXES[component]}/component.yml")["inputs"]
        for name, port in interface.items():
            # note: 2
            free = "default" in port or port.get("optional", False)
            if not free and name not in step["inputs"]:
                found.append(f"{box}.{name}")
    return found
# endregion


def run(box: str, **inputs: str) -> None:
    words = [word for name, value in inputs.items() for word in (f"--{name}", value)]
    subprocess.run([sys.executable, f"{box}/{box}.py", *words], cwd=HERE, check=True)


def main() -> None:
    pipeline = read("drawn.yml")
    print("boxes", len(pipeline["jobs"]))
    for line in edges(pipeline):
        print("line", line)
    print("lines", len(edges(pipeline)))
    print("missing", len(missing(pipeline)))
    del pipeline["jobs"]["alarm"]["inputs"]["limit"]
    print("missing_without_limit", len(missing(pipeline)))

    run("smooth", readings="data", hours="3", smoothed="out/smoothed")
    run("alarm", readings="out/smoothed", limit="4.5", alarms="out/alarms")


if __name__ == "__main__":
    main()
