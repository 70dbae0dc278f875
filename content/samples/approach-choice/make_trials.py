"""Write trials.csv: 40 questions, each answered under three conditions, and whether a search found the passage. Made up; only the standard library."""

import csv
import random
from pathlib import Path


def main() -> None:
    draw = random.Random(7)
    # alone, with the passage by hand, with passage and examples; found by the search
    rows = [(1, 1, 1, 1)] * 9 + [(0, 1, 1, 1)] * 17 + [(0, 1, 1, 0)] * 4
    rows += [(0, 0, 1, 1)] * 6 + [(0, 0, 0, 1)] * 4
    draw.shuffle(rows)
    with (Path(__file__).parent / "trials.csv").open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["question", "alone", "passage", "examples", "found"])
        for number, row in enumerate(rows, start=1):
            out.writerow([number, *row])


if __name__ == "__main__":
    main()
