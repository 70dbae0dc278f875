"""Write ratings.csv: 40 logs, three prompts, what a person thought of each answer. Made up; only the standard library."""

import csv
import random
from pathlib import Path


def main() -> None:
    draw = random.Random(11)
    # v1, v2, v3 right or not: 24, 33 and 33 of 40, with two logs each way between v2 and v3.
    rows = [(1, 1, 1)] * 22 + [(0, 1, 1)] * 9 + [(0, 1, 0)] * 2 + [(1, 0, 1)] * 2 + [(0, 0, 0)] * 5
    draw.shuffle(rows)
    with (Path(__file__).parent / "ratings.csv").open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["log", "v1", "v2", "v3", "v1_tokens", "v2_tokens", "v3_tokens"])
        for number, (v1, v2, v3) in enumerate(rows, start=1):
            out.writerow([number, v1, v2, v3, 90 + draw.randint(0, 20), 640 + draw.randint(0, 20), 310 + draw.randint(0, 20)])


if __name__ == "__main__":
    main()
