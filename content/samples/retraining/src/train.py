"""Train on the readings of the last eighty days but ten. A stand-in: it copies what a real script would fit."""

import argparse
from pathlib import Path

parser = argparse.ArgumentParser()
parser.add_argument("--readings")
parser.add_argument("--due")
parser.add_argument("--model")
arguments = parser.parse_args()

days = sorted(path.name for path in Path(arguments.readings).iterdir())
chosen = [day for day in days if day < arguments.due][-80:-10]
Path(arguments.model).mkdir(parents=True, exist_ok=True)
Path(arguments.model, "days.txt").write_text("\n".join(chosen))
print(f"days {len(chosen)}")
