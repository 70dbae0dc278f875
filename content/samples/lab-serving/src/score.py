"""Scoring script of both deployments: only the model differs. Needs only the standard library."""

import json
import math
import os
from pathlib import Path

model: dict = {}


# region: score
def init():
    """Called once, when the container starts: load the model."""
    folder = Path(os.environ["AZUREML_MODEL_DIR"])
    # note: 1
    file = next(folder.rglob("weights.json"))
    model.update(json.loads(file.read_text(encoding="utf-8")))
    print("loaded model", model["version"], flush=True)


def run(raw_data):
    """Called for each request, with the body as text: score it."""
    # note: 2
    pumps = json.loads(raw_data)["pumps"]
    risks = [round(risk(pump), 3) for pump in pumps]
    return {"model": model["version"], "risk": risks}
# endregion


def risk(pump: dict) -> float:
    """Probability of a failure within a month, by a logistic model."""
    score = model["intercept"] + sum(weight * pump[name] for name, weight in model["weights"].items())
    return 1 / (1 + math.exp(-score))
