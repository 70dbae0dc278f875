"""Write data/overtime.csv: 300 made-up technicians of three sites, one row each, the same on every machine."""

import random
from pathlib import Path

draw = random.Random(5)
lines = ["technician,site,hours"]
for number in range(300):
    site = draw.choice(["north", "south", "harbour"])
    lines.append(f"T{number:03d},{site},{max(0, round(draw.gauss(8, 6)))}")
target = Path(__file__).parent / "data" / "overtime.csv"
target.parent.mkdir(exist_ok=True)
target.write_text("\n".join(lines) + "\n", encoding="utf-8")
