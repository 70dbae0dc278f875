"""Write data/pumps.csv: 240 made-up pumps, the same on every machine. Needs only the standard library."""

import csv
import math
import random
from pathlib import Path

COLUMNS = ["age_years", "vibration_mm_s", "temperature_c", "starts_per_day", "failed"]


def main() -> None:
    draw = random.Random(7)
    target = Path(__file__).parent / "data" / "pumps.csv"
    with target.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        rows.writerows(pump(draw) for _ in range(240))


def pump(draw: random.Random) -> list[float]:
    """One pump: four readings, and whether it failed within a month."""
    age = round(draw.uniform(0, 15), 1)
    vibration = round(1 + age / 10 + draw.gauss(0, 0.8), 2)
    temperature = round(40 + 3 * vibration + draw.gauss(0, 5), 1)
    starts = draw.randint(1, 24)
    risk = 0.15 * age + 0.9 * vibration + 0.08 * starts - 4.2
    failed = int(draw.random() < 1 / (1 + math.exp(-1.6 * risk)))
    return [age, vibration, temperature, starts, failed]


if __name__ == "__main__":
    main()
