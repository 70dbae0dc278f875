"""Compare prompt variants that a person rated on the same logs. Needs only the standard library."""

import csv
from pathlib import Path
from statistics import mean


# region: compare
def share(rows: list[dict], variant: str) -> float:
    """How many answers of one variant got a thumb up."""
    return mean(int(row[variant]) for row in rows)


def differing(rows: list[dict], a: str, b: str) -> tuple:
    """Logs on which only one of two variants was right."""
    only_a = sum(row[a] > row[b] for row in rows)
    only_b = sum(row[b] > row[a] for row in rows)
    return only_a, only_b
# endregion


def main() -> None:
    with (Path(__file__).parent / "ratings.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for variant in ("v1", "v2", "v3"):
        tokens = mean(int(row[f"{variant}_tokens"]) for row in rows)
        print(f"{variant}_right {share(rows, variant):.3f}")
        print(f"{variant}_tokens {tokens:.0f}")
    print("v1 against v2:", differing(rows, "v1", "v2"))
    print("v2 against v3:", differing(rows, "v2", "v3"))


if __name__ == "__main__":
    main()
