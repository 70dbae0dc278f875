"""Write seven small files of pump readings and the weights of a model, the same on every machine."""

import csv
import json
import random
from pathlib import Path

HERE = Path(__file__).parent


def main() -> None:
    draw = random.Random(11)
    for day in range(1, 8):
        with (HERE / "data" / "readings" / f"day{day}.csv").open("w", newline="", encoding="utf-8") as file:
            rows = csv.writer(file, lineterminator="\n")
            rows.writerow(["pump", "vibration_mm_s", "temperature_c"])
            rows.writerows([n, round(draw.uniform(1, 5), 2), round(draw.uniform(40, 65), 1)] for n in range(1, 7))
    weights = {"vibration_mm_s": 1.1, "temperature_c": 0.05, "intercept": -6.0}
    (HERE / "model" / "weights.json").write_text(json.dumps(weights), "utf-8")


if __name__ == "__main__":
    main()
