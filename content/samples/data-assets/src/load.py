"""Load the readings by the MLTable file of a folder, and by code that says the same."""

import argparse
from pathlib import Path

import mltable
import pandas as pd


def by_file(folder: str) -> pd.DataFrame:
    # region: load
    table = mltable.load(folder)
    readings = table.to_pandas_dataframe()
    # endregion
    return readings


def by_code(folder: str) -> pd.DataFrame:
    # region: blueprint
    # note: 1 pattern
    table = mltable.from_delimited_files(
        paths=[{"pattern": f"{folder}/*/*.csv"}],
        # note: 3
        support_multi_line=True,
    )
    # note: 2
    table = table.extract_columns_from_partition_format(
        "/{site}/{year}.csv"
    )
    table = table.drop_columns(["note"])
    table = table.convert_column_types(
        {"measured": mltable.DataType.to_datetime("%d/%m/%Y")}
    )
    table = table.filter('col("vibration_mm_s") > 0')
    # endregion
    return table.to_pandas_dataframe()


def by_hand(folder: str) -> pd.DataFrame:
    """The same rows with pandas alone, to compare with."""
    parts = [
        pd.read_csv(file).assign(site=file.parent.name, year=int(file.stem))
        for file in sorted(Path(folder).glob("*/*.csv"))
    ]
    readings = pd.concat(parts, ignore_index=True)
    measured = pd.to_datetime(readings["measured"], format="%d/%m/%Y")
    readings = readings.assign(measured=measured).drop(columns="note")
    return readings[readings["vibration_mm_s"] > 0]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--readings", required=True)
    parser.add_argument("--compare", action="store_true")
    parser.add_argument("--hot", help="folder for the readings above 50 degrees")
    args = parser.parse_args()
    readings = by_file(args.readings)
    print(f"rows {len(readings)}")
    print(readings.dtypes)
    if args.compare:
        columns = sorted(readings.columns)
        for other in (by_code(args.readings), by_hand(args.readings)):
            same = readings[columns].reset_index(drop=True)
            pd.testing.assert_frame_equal(same, other[columns].reset_index(drop=True), check_dtype=False)
        print("agree 3")
    if args.hot:
        target = Path(args.hot) / "hot.csv"
        readings[readings["temperature_c"] > 50].to_csv(target, index=False)


if __name__ == "__main__":
    main()
