"""Write data/readings.csv: five made-up pumps for 24 hours, the same on every machine."""

import random
from pathlib import Path

draw = random.Random(3)
lines = ["pump,mm_s"]
for hour in range(24):
    for pump in range(1, 6):
        lines.append(f"P{pump},{1 + pump * 0.6 + hour * (0.05 if pump == 5 else 0) + draw.gauss(0, 0.4):.2f}")
target = Path(__file__).parent / "data" / "readings.csv"
target.parent.mkdir(exist_ok=True)
target.write_text("\n".join(lines) + "\n", encoding="utf-8")
