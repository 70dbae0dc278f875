"""One box of the graph: a rolling mean for each pump. Needs only the standard library."""

import argparse
import csv
from collections import defaultdict
from pathlib import Path

parser = argparse.ArgumentParser()
parser.add_argument("--readings", required=True)
parser.add_argument("--hours", type=int, required=True)
parser.add_argument("--smoothed", required=True)
args = parser.parse_args()

last: dict[str, list[float]] = defaultdict(list)
rows: list[dict[str, str]] = []
with (Path(args.readings) / "readings.csv").open(newline="", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        window = last[row["pump"]]
        window.append(float(row["mm_s"]))
        del window[:-args.hours]
        rows.append({"pump": row["pump"], "mm_s": f"{sum(window) / len(window):.2f}"})

folder = Path(args.smoothed)
folder.mkdir(parents=True, exist_ok=True)
with (folder / "readings.csv").open("w", newline="", encoding="utf-8") as file:
    writer = csv.DictWriter(file, ["pump", "mm_s"], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
print("rows", len(rows))
