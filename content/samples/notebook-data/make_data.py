"""Write three days of readings, with the faults that real files have, and a list of pumps. Needs only the standard library."""

import csv
import random
from pathlib import Path

HERE = Path(__file__).parent / "data"


def main() -> None:
    draw = random.Random(21)
    pumps = [f"P{number:03}" for number in range(40)]
    write(HERE / "pumps.csv", ["pump", "site", "age_years"],
          [[pump, draw.choice(["mill", "works"]), round(draw.uniform(0, 15), 1)] for pump in pumps])
    for day in ("01", "02", "03"):
        rows = [reading(draw, pump, day) for pump in pumps]
        # The logger sends some rows twice, and one pump is on no list.
        rows += draw.sample(rows, 4) + [reading(draw, "P999", day)]
        write(HERE / "readings" / f"2026-11-{day}.csv", ["pump", "day", "vibration_mm_s", "temperature_c"], rows)
    (HERE / "readings" / "_SUCCESS").write_text("", encoding="utf-8")


def reading(draw: random.Random, pump: str, day: str) -> list[object]:
    vibration: object = round(draw.gauss(2.2, 0.7), 2)
    if draw.random() < 0.08:
        vibration = draw.choice(["", "n/a", 99.9])
    return [pump, f"2026-11-{day}", vibration, round(draw.gauss(47, 4), 1)]


def write(path: Path, head: list[str], rows: list[list[object]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        lines = csv.writer(file, lineterminator="\n")
        lines.writerow(head)
        lines.writerows(rows)


if __name__ == "__main__":
    main()
