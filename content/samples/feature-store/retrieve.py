"""Find features, join them to observations, and write down which were used. Runs in a Spark session."""

import os

from azure.ai.ml.identity import AzureMLOnBehalfOfCredential
from azureml.featurestore import FeatureStoreClient, get_offline_features
from pyspark.sql import SparkSession


def main() -> None:
    # region: client
    store = FeatureStoreClient(
        credential=AzureMLOnBehalfOfCredential(),
        subscription_id=os.environ["AZUREML_ARM_SUBSCRIPTION"],
        resource_group_name=os.environ["AZUREML_ARM_RESOURCEGROUP"],
        name="fs-plant",
    )
    # endregion

    # region: select
    features = store.resolve_feature_uri([
        # set:version:feature
        "readings:1:vibration_7d_avg",
        "readings:1:starts_7d_sum",
    ])
    pumps = store.feature_sets.get("pumps", "1")
    features.append(pumps.get_feature("age_years"))
    # endregion

    # region: retrieve
    spark = SparkSession.builder.getOrCreate()
    seen = spark.read.parquet(
        "abfss://lake@stpumps.dfs.core.windows.net/observations/*.parquet",
    )
    training = get_offline_features(
        features=features,
        observation_data=seen,
        # mark
        timestamp_column="time",
    )
    training.show(5)
    # endregion

    # region: spec
    # Writes feature_retrieval_spec.yaml into the folder.
    store.generate_feature_retrieval_spec("spec", features)
    # endregion


if __name__ == "__main__":
    main()
