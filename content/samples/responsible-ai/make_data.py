"""Write data/pumps.csv: 2,400 made-up pumps at two sites, the same on every machine. Needs only the standard library."""

import csv
import math
import random
from pathlib import Path

COLUMNS = ["site", "age_years", "vibration_mm_s", "temperature_c", "starts_per_day", "failed"]


def main() -> None:
    draw = random.Random(5)
    target = Path(__file__).parent / "data" / "pumps.csv"
    with target.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        rows.writerows(pump(draw) for _ in range(2400))


def pump(draw: random.Random) -> list[object]:
    """One pump. At the mill, few and old, vibration is read by worn sensors and says less."""
    site = "mill" if draw.random() < 0.3 else "works"
    age = round(draw.uniform(4, 18) if site == "mill" else draw.uniform(0, 14), 1)
    vibration = 1 + age / 10 + draw.gauss(0, 0.8)
    temperature = round(40 + 3 * vibration + draw.gauss(0, 5), 1)
    starts = draw.randint(1, 24)
    risk = 0.1 * age + 1.3 * vibration + 0.08 * starts - 5.0
    failed = int(draw.random() < 1 / (1 + math.exp(-2 * risk)))
    read = vibration + (draw.gauss(-0.9, 1.1) if site == "mill" else draw.gauss(0, 0.1))
    return [site, age, round(read, 2), temperature, starts, failed]


if __name__ == "__main__":
    main()
