"""Clean readings with Spark: the same lines in a notebook session and in a job; only the paths differ."""

import argparse

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f


# region: clean
def clean(raw: DataFrame) -> DataFrame:
    """One row for each pump and day, with gaps where nothing was read."""
    vibration = f.col("vibration_mm_s").cast("double")
    return (
        raw.dropDuplicates()
        # mark
        .withColumn("vibration_mm_s", f.when(vibration < 50, vibration))
        .groupBy("pump", "day")
        .agg(f.avg("vibration_mm_s").alias("vibration_mm_s"),
             f.count("*").alias("readings"))
    )
# endregion


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--readings", required=True)
    parser.add_argument("--cleaned", required=True)
    args = parser.parse_args()
    # region: session
    spark = SparkSession.builder.getOrCreate()
    raw = spark.read.csv(args.readings, header=True)
    days = clean(raw)
    # Until here nothing was read; this starts the work.
    days.write.mode("overwrite").parquet(args.cleaned)
    # endregion
    print(f"rows_read {raw.count()}")
    print(f"rows_cleaned {spark.read.parquet(args.cleaned).count()}")


if __name__ == "__main__":
    main()
