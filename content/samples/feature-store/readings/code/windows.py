"""Averages and sums of seven days, the same for training and for scoring. Runs where the feature store calls it, in Spark."""

from pyspark.ml import Transformer
from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as f

DAY = 24 * 60 * 60


class WeekTransformer(Transformer):
    def _transform(self, dataset: DataFrame) -> DataFrame:
        seconds = f.col("time").cast("long")
        week = Window.partitionBy("pump").orderBy(seconds)
        week = week.rangeBetween(-7 * DAY, 0)
        return dataset.select(
            "pump", "time",
            f.avg("vibration_mm_s").over(week).alias("vibration_7d_avg"),
            f.sum("starts").over(week).alias("starts_7d_sum"),
        )
