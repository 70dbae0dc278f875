"""Describe a Spark job and an attached pool; attach and submit them."""

from azure.ai.ml import Input, MLClient, Output, spark
from azure.ai.ml.entities import IdentityConfiguration, SynapseSparkCompute
from azure.identity import DefaultAzureCredential

STORE = "azureml://datastores/workspaceblobstore/paths/pumps"


def build():
    """The job on serverless Spark compute. Needs no network."""
    job = spark(
        experiment_name="pump-readings",
        # region: job
        code="./src",
        entry={"file": "prepare.py"},
        args="--readings ${{inputs.readings}} "
             "--cleaned ${{outputs.cleaned}}",
        inputs={
            "readings": Input(
                type="uri_folder", path=f"{STORE}/readings/",
                # note: 1
                mode="direct",
            ),
        },
        outputs={
            "cleaned": Output(
                type="uri_folder", path=f"{STORE}/cleaned/",
                mode="direct",
            ),
        },
        # endregion
        # region: size
        driver_cores=2,
        driver_memory="8g",
        executor_cores=4,
        executor_memory="28g",
        executor_instances=3,
        # endregion
        # region: serverless
        resources={
            "instance_type": "standard_e4s_v3",
            "runtime_version": "3.5",
        },
        identity={"type": "user_identity"},
        # endregion
    )
    return job


def pool() -> SynapseSparkCompute:
    """The attached pool. Needs no network."""
    # region: attach
    attached = SynapseSparkCompute(
        name="spark-shared",
        resource_id="/subscriptions/00000000-0000-0000-0000-000000000000"
        "/resourceGroups/rg-lake/providers/Microsoft.Synapse"
        "/workspaces/syn-lake/bigDataPools/shared",
        identity=IdentityConfiguration(type="SystemAssigned"),
    )
    # endregion
    return attached


def main() -> None:
    client = MLClient.from_config(credential=DefaultAzureCredential())
    client.compute.begin_create_or_update(pool()).result()
    client.jobs.create_or_update(build())


if __name__ == "__main__":
    main()
