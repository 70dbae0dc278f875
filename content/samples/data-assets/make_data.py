"""Write made-up readings of two sites and two years, and a list of pumps. Needs only the standard library."""

import csv
import random
from collections.abc import Sequence
from pathlib import Path

DATA = Path(__file__).parent / "data"
READING = ["pump", "measured", "vibration_mm_s", "temperature_c", "note"]


def main() -> None:
    draw = random.Random(11)
    write(DATA / "pumps.csv", ["pump", "site", "installed"], pumps())
    for site in ("north", "south"):
        for year in (2025, 2026):
            rows = [reading(draw, site, year) for _ in range(40)]
            write(DATA / "readings" / site / f"{year}.csv", READING, rows)


def pumps() -> list[list[str]]:
    return [[f"{site[0].upper()}{number:02d}", site, str(2012 + number)]
            for site in ("north", "south") for number in range(1, 11)]


def reading(draw: random.Random, site: str, year: int) -> list[object]:
    """One reading; some sensors were silent, and some notes have two lines."""
    pump = f"{site[0].upper()}{draw.randint(1, 10):02d}"
    day = f"{draw.randint(1, 28):02d}/{draw.randint(1, 9):02d}/{year}"
    vibration = "" if draw.random() < 0.1 else round(draw.uniform(0.2, 4.8), 2)
    temperature = round(draw.gauss(46, 5), 1)
    note = "Bearing noisy.\nGreased." if draw.random() < 0.1 else ""
    return [pump, day, vibration, temperature, note]


def write(target: Path, header: list[str], rows: Sequence[Sequence[object]]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(header)
        table.writerows(rows)


if __name__ == "__main__":
    main()
