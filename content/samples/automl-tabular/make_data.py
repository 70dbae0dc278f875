"""Write train/pumps.csv: 600 made-up pumps with a text column and gaps, the same on every machine."""

import csv
import math
import random
from pathlib import Path

COLUMNS = ["pump_id", "site", "age_years", "vibration_mm_s", "temperature_c", "starts_per_day", "failed"]
SITES = ["harbour", "mill", "north", "works"]


def main() -> None:
    draw = random.Random(11)
    target = Path(__file__).parent / "train" / "pumps.csv"
    with target.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        rows.writerows(pump(draw, number) for number in range(600))


def pump(draw: random.Random, number: int) -> list[object]:
    """One pump: readings, some of them missing, and whether it failed within a month."""
    age = round(draw.uniform(0, 15), 1)
    vibration = round(1 + age / 10 + draw.gauss(0, 0.8), 2)
    temperature = round(40 + 3 * vibration + draw.gauss(0, 5), 1)
    starts = draw.randint(1, 24)
    risk = 0.15 * age + 0.9 * vibration + 0.08 * starts - 6.1
    failed = int(draw.random() < 1 / (1 + math.exp(-1.6 * risk)))
    reading = "" if draw.random() < 0.08 else temperature
    return [f"P{number:04}", draw.choice(SITES), age, vibration, reading, starts, failed]


if __name__ == "__main__":
    main()
