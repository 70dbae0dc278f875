"""Write data/pumps.csv, the readings of training, and data/weeks.csv, four weeks later. Needs only the standard library."""

import csv
import math
import random
from pathlib import Path

COLUMNS = ["age_years", "vibration_mm_s", "temperature_c", "starts_per_day", "failed"]
HERE = Path(__file__).parent


def main() -> None:
    draw = random.Random(7)
    write("pumps.csv", COLUMNS, [pump(draw) for _ in range(240)])
    later = random.Random(13)
    # The station has new, hotter running pumps, which start more often.
    weeks = [[week, *pump(later, warmer=7, busier=6 if week > 2 else 0)] for week in range(1, 5) for _ in range(120)]
    write("weeks.csv", ["week", *COLUMNS], weeks)


def write(name: str, head: list[str], rows: list[list[float]]) -> None:
    with (HERE / "data" / name).open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(head)
        table.writerows(rows)


def pump(draw: random.Random, warmer: float = 0, busier: int = 0) -> list[float]:
    """One pump: four readings, and whether it failed within a month."""
    age = round(draw.uniform(0, 15), 1)
    vibration = round(1 + age / 10 + draw.gauss(0, 0.8), 2)
    temperature = round(40 + warmer * (busier > 0) + 3 * vibration + draw.gauss(0, 5), 1)
    starts = draw.randint(1, 24) + busier
    # Of busy pumps the number of starts says more than their age.
    risk = (0.15 if busier == 0 else -0.15) * age + 0.9 * vibration + (0.08 if busier == 0 else 0.2) * starts - 4.2
    failed = int(draw.random() < 1 / (1 + math.exp(-1.6 * risk)))
    return [age, vibration, temperature, starts, failed]


if __name__ == "__main__":
    main()
