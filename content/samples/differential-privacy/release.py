"""Read the rows and write noisy counts for each site: the only file that leaves. Needs numpy."""

import argparse
import csv
from collections import Counter
from pathlib import Path

import numpy as np

# region: release
SITES = ["harbour", "north", "south"]


def release(rows, limit: int, epsilon: float, draw) -> dict[str, int]:
    """How many technicians of each site pass the limit, with noise."""
    counts = Counter(row["site"] for row in rows if int(row["hours"]) > limit)
    # note: 1 SITES
    return {
        site: round(counts[site] + draw.laplace(scale=1 / epsilon))
        for site in SITES
    }
# endregion


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", required=True)
    parser.add_argument("--epsilon", type=float, required=True)
    parser.add_argument("--released", required=True)
    # For the test of this guide alone: who knows the seed can take the noise away again.
    parser.add_argument("--seed", type=int)
    args = parser.parse_args()

    with open(args.rows, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    found = release(rows, 12, args.epsilon, np.random.default_rng(args.seed))
    folder = Path(args.released)
    folder.mkdir(parents=True, exist_ok=True)
    lines = ["site,technicians", *(f"{site},{number}" for site, number in found.items())]
    (folder / "overtime.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("sites", len(found))
    print("total", sum(found.values()))


if __name__ == "__main__":
    main()
