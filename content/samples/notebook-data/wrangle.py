"""Read a folder of files as one table, clean it and join it. Runs on any machine; only the paths change on Azure."""

from pathlib import Path

import mltable
import pandas as pd


def read(folder: str) -> pd.DataFrame:
    # region: table
    table = mltable.from_delimited_files(
        paths=[{"pattern": f"{folder}/*.csv"}],
        infer_column_types=False,
    )
    # A look at part of it, before all of it is in memory.
    few = table.keep_columns(["pump", "vibration_mm_s"]).take(5)
    print(few.to_pandas_dataframe())
    frame = table.to_pandas_dataframe()
    # endregion
    return frame


def clean(frame: pd.DataFrame) -> pd.DataFrame:
    # region: clean
    frame = frame.drop_duplicates().copy()
    frame["day"] = pd.to_datetime(frame["day"])
    for column in ("vibration_mm_s", "temperature_c"):
        # What is no number becomes a gap.
        # mark
        frame[column] = pd.to_numeric(frame[column], errors="coerce")
    # 99.9 is how the logger says that it read nothing.
    frame["vibration_mm_s"] = frame["vibration_mm_s"].mask(
        frame["vibration_mm_s"] > 50,
    )
    # endregion
    return frame


def join(frame: pd.DataFrame, pumps: pd.DataFrame) -> pd.DataFrame:
    # region: join
    joined = frame.merge(
        pumps, on="pump", how="left",
        # mark
        validate="many_to_one", indicator=True,
    )
    unknown = joined["_merge"] == "left_only"
    print(f"unknown_pumps {unknown.sum()}")
    joined = joined[~unknown].drop(columns="_merge")
    # endregion
    return joined


def main() -> None:
    raw = read("data/readings")
    print(f"files {len(list(Path('data/readings').iterdir()))}")
    print(f"rows_read {len(raw)}")
    frame = clean(raw)
    print(f"rows_without_doubles {len(frame)}")
    print(f"gaps {frame['vibration_mm_s'].isna().sum()}")
    joined = join(frame, pd.read_csv("data/pumps.csv"))
    print(f"rows_joined {len(joined)}")
    print(joined.groupby("site")["vibration_mm_s"].agg(["size", "mean"]).round(2))


if __name__ == "__main__":
    main()
