"""The other box: pumps above a limit. Needs only the standard library."""

import argparse
import csv
from pathlib import Path

parser = argparse.ArgumentParser()
parser.add_argument("--readings", required=True)
parser.add_argument("--limit", type=float, required=True)
parser.add_argument("--alarms", required=True)
args = parser.parse_args()

with (Path(args.readings) / "readings.csv").open(newline="", encoding="utf-8") as file:
    found = sorted({row["pump"] for row in csv.DictReader(file) if float(row["mm_s"]) > args.limit})

folder = Path(args.alarms)
folder.mkdir(parents=True, exist_ok=True)
(folder / "alarms.csv").write_text("\n".join(["pump", *found]) + "\n", encoding="utf-8")
print("alarms", len(found))
