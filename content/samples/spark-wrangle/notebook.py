"""Cells of a notebook on serverless Spark compute or an attached pool. `spark` exists there."""

from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()

# region: notebook
# In the studio: choose the compute; the session starts with the cell.
lake = "abfss://readings@stpumps.dfs.core.windows.net"
raw = spark.read.csv(f"{lake}/2026/*.csv", header=True)
raw.printSchema()
print(raw.sample(fraction=0.001, seed=1).limit(5).toPandas())
# endregion

# region: datastore
store = "azureml://datastores/workspaceblobstore/paths"
pumps = spark.read.csv(f"{store}/pumps/pumps.csv", header=True)
# endregion
