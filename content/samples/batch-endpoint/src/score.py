"""Scoring script of a batch deployment: files in, one row for each pump out."""

import json
import math
import os
from pathlib import Path

import pandas as pd


# region: score
weights: dict[str, float] = {}


def init() -> None:
    # note: 1 AZUREML_MODEL_DIR
    folder = Path(os.environ["AZUREML_MODEL_DIR"])
    file = next(folder.rglob("weights.json"))
    weights.update(json.loads(file.read_text("utf-8")))


# note: 2 mini_batch
def run(mini_batch: list[str]) -> pd.DataFrame:
    rows = []
    for path in mini_batch:
        for row in pd.read_csv(path).itertuples():
            score = (
                weights["vibration_mm_s"] * row.vibration_mm_s
                + weights["temperature_c"] * row.temperature_c
                + weights["intercept"]
            )
            risk = round(1 / (1 + math.exp(-score)), 3)
            # note: 3 name
            rows.append([Path(path).name, row.pump, risk])
    return pd.DataFrame(rows)
# endregion
