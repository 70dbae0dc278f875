"""The rung L4 of one sample: `python run.py <request.json> <answer.json>`, with sockets blocked, in the environment of the sample.

The request names the folder, its files, the programs under `simulated` of `sample.yaml`, and what the sample says exists already.
The answer holds faults and the requests that were sent, ready to be kept.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import warnings
from pathlib import Path

import credentials
import given
import normalise
import programs
import transport
from limits import limited
from service import Service

SUBSCRIPTION = "00000000-0000-0000-0000-000000000000"


def main(request: Path, answer: Path) -> None:
    asked = json.loads(request.read_text(encoding="utf-8"))
    folder = Path(asked["folder"]).resolve()
    os.chdir(folder)
    # Compiled files would be uploaded with the code.
    sys.dont_write_bytecode = True
    logging.disable(logging.ERROR)
    warnings.simplefilter("ignore")
    # It tells the guide about the sample; who downloads the files has none.
    (folder / "sample.yaml").unlink(missing_ok=True)
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
    answer.write_text(json.dumps({"findings": found, "requests": sent}), encoding="utf-8")


def prepare(service: Service, folder: Path, names: list[str]) -> None:
    """What the sample says exists, in the workspace that its config.json names."""
    config = folder / "config.json"
    place = json.loads(config.read_text(encoding="utf-8")) if config.exists() else {"subscription_id": SUBSCRIPTION, "resource_group": "rg-pumps", "workspace_name": "mlw-pumps-dev"}
    if not config.exists():
        config.write_text(json.dumps(place), encoding="utf-8")
    path = f"/subscriptions/{place['subscription_id']}/resourceGroups/{place['resource_group']}/providers/Microsoft.MachineLearningServices/workspaces/{place['workspace_name']}"
    for name in names:
        given.put(service.store, path, name)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
