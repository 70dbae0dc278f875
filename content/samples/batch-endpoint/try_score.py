"""Deal the files out in mini-batches and call init and run, as the service does. No Azure."""

import os
import sys
from pathlib import Path

import pandas as pd

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "src"))

import score  # noqa: E402  (the path comes first)


def main() -> None:
    # region: local
    os.environ["AZUREML_MODEL_DIR"] = str(HERE / "model")
    files = sorted(str(p) for p in (HERE / "data/readings").glob("*.csv"))
    size = 3
    score.init()
    # note: 1 batches
    batches = [files[i:i + size] for i in range(0, len(files), size)]
    parts = [score.run(batch) for batch in batches]
    pd.concat(parts).to_csv(
        HERE / "predictions.csv", header=False, index=False
    )
    # endregion
    print("mini_batches", len(batches))
    print("rows", sum(len(part) for part in parts))
    print("high_risk", sum(int((part[2] > 0.5).sum()) for part in parts))


if __name__ == "__main__":
    main()
