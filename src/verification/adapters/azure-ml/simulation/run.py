"""The rung L4 of one sample: `python run.py <request.json> <answer.json>`, with sockets blocked, in the environment of the sample.

The request names the folder, its files, the programs under `simulated` of `sample.yaml`, and what the sample says exists already.
The answer holds faults, what was done in words, and the requests that were sent, ready to be kept.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import warnings
from pathlib import Path
from typing import Any

import credentials
import given
import normalise
import programs
import transport
from limits import limited
from service import Service, routes

SUBSCRIPTION = "00000000-0000-0000-0000-000000000000"


def main(request: Path, answer: Path) -> None:
    asked = json.loads(request.read_text(encoding="utf-8"))
    folder = Path(asked["folder"]).resolve()
    os.chdir(folder)
    logging.disable(logging.ERROR)
    warnings.simplefilter("ignore")
    service = Service(folder)
    transport.install(service)
    credentials.install()
    prepare(service, folder, asked["given"])
    found, limits = [], asked["limits"]
    for program in asked["programs"]:
        with limited(limits["seconds"], limits["bytes"]):
            fault = programs.run(folder, program, service)
        if fault is not None:
            found.append(fault)
            break
    texts = "\n".join((folder / name).read_text(encoding="utf-8", errors="ignore") for name in asked["files"])
    sent = normalise.kept(service.log, str(folder), texts)
    answer.write_text(json.dumps({"findings": found, "requests": sent, "did": told(asked["programs"], sent), "routes": routes()}), encoding="utf-8")


def told(ran: list[dict[str, Any]], sent: list[dict[str, Any]]) -> str:
    bodies = sum("body" in one for one in sent)
    return f"{len(ran)} program{'' if len(ran) == 1 else 's'} run against it, {len(sent)} requests, {bodies} of them with a body"


def prepare(service: Service, folder: Path, names: list[str]) -> None:
    """What the sample says exists, in the workspace that its config.json names."""
    config = folder / "config.json"
    told = json.loads(config.read_text(encoding="utf-8")) if config.exists() else {"subscription_id": SUBSCRIPTION, "resource_group": "rg-pumps", "workspace_name": "mlw-pumps-dev"}
    if not config.exists():
        config.write_text(json.dumps(told), encoding="utf-8")
    path = f"/subscriptions/{told['subscription_id']}/resourceGroups/{told['resource_group']}/providers/Microsoft.MachineLearningServices/workspaces/{told['workspace_name']}"
    for name in names:
        given.put(service.store, path, name)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
