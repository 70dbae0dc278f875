"""Write the same made-up readings as CSV and as Parquet, and measure them on disk and in memory."""

import tempfile
from pathlib import Path

import numpy as np
import pandas as pd

ROWS = 200_000


def readings() -> pd.DataFrame:
    draw = np.random.default_rng(11)
    day = pd.Timestamp("2026-01-01") + pd.to_timedelta(draw.integers(0, 300, ROWS), "D")
    return pd.DataFrame({
        "site": draw.choice(["north", "south"], ROWS),
        "pump": [f"P{number:02d}" for number in draw.integers(1, 21, ROWS)],
        "measured": day.strftime("%Y-%m-%d"),
        "vibration_mm_s": draw.uniform(0.2, 4.8, ROWS).round(2),
        "temperature_c": draw.normal(46, 5, ROWS).round(1),
    })


def mb(size: int) -> float:
    return round(size / 1_000_000, 1)


# region: formats
def on_disk(table: pd.DataFrame, folder: Path) -> None:
    table.to_csv(folder / "readings.csv", index=False)
    table.to_parquet(folder / "readings.parquet", index=False)
    for file in sorted(folder.glob("readings.*")):
        print(f"{file.suffix[1:]}_mb {mb(file.stat().st_size)}")
# endregion


# region: memory
def in_memory(file: Path) -> None:
    table = pd.read_csv(file)
    # note: 1 deep=True
    used = table.memory_usage(deep=True).sum()
    print(f"frame_mb {mb(int(used))}")
    # note: 2 astype
    typed = table.assign(
        measured=pd.to_datetime(table["measured"]),
    ).astype({"site": "category", "pump": "category"})
    print(f"typed_mb {mb(int(typed.memory_usage(deep=True).sum()))}")
# endregion


# region: columns
def two_columns(file: Path) -> None:
    part = pd.read_parquet(
        file, columns=["pump", "vibration_mm_s"],
        filters=[("site", "==", "north")],
    )
    print(f"part_rows {len(part)}")
# endregion


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        on_disk(readings(), folder)
        in_memory(folder / "readings.csv")
        two_columns(folder / "readings.parquet")


if __name__ == "__main__":
    main()
