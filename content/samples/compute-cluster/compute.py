"""Describe compute, create it, run a job without any, look at it and change it."""

import sys

from azure.ai.ml import MLClient, command
from azure.ai.ml.entities import (
    AmlCompute,
    ComputeInstance,
    ComputePowerAction,
    ComputeSchedules,
    ComputeStartStopSchedule,
    CronTrigger,
    Environment,
    IdentityConfiguration,
    JobResourceConfiguration,
    QueueSettings,
)
from azure.identity import DefaultAzureCredential


def cluster() -> AmlCompute:
    # region: cluster
    compute = AmlCompute(
        name="cpu-cluster",
        size="Standard_DS3_v2",
        # note: 1
        min_instances=0,
        max_instances=4,
        # note: 2
        idle_time_before_scale_down=300,
        # note: 3
        identity=IdentityConfiguration(type="system_assigned"),
    )
    # endregion
    return compute


def spare() -> AmlCompute:
    # region: spare
    compute = AmlCompute(
        name="spare-cluster",
        size="Standard_DS3_v2",
        tier="low_priority",
        min_instances=0,
        max_instances=8,
    )
    # endregion
    return compute


def instance() -> ComputeInstance:
    # region: instance
    evening = ComputeStartStopSchedule(
        action=ComputePowerAction.STOP,
        trigger=CronTrigger(expression="0 19 * * 1-5", time_zone="UTC"),
    )
    compute = ComputeInstance(
        name="ana-workstation",
        size="Standard_DS3_v2",
        # note: 1
        idle_time_before_shutdown_minutes=30,
        # note: 2
        schedules=ComputeSchedules(compute_start_stop=[evening]),
    )
    # endregion
    return compute


def without_compute():
    """A job that names no compute. Needs no network."""
    # region: serverless
    # There is no argument for compute.
    job = command(
        command="nproc",
        environment=Environment(
            image="mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04",
        ),
        # note: 1
        resources=JobResourceConfiguration(
            instance_type="Standard_E4s_v3", instance_count=1,
        ),
        # note: 2
        queue_settings=QueueSettings(job_tier="spot"),
    )
    # endregion
    job.experiment_name = "compute"
    return job


def create(client: MLClient) -> None:
    # region: create
    client.compute.begin_create_or_update(cluster()).result()
    client.compute.begin_create_or_update(instance()).result()
    # endregion


def look(client: MLClient) -> None:
    # region: look
    for usage in client.compute.list_usage():
        print(usage.name, usage.current_value, usage.limit)
    for compute in client.compute.list():
        print(compute.name, compute.type, compute.provisioning_state)
    # endregion


def change(client: MLClient) -> None:
    # region: change
    compute = client.compute.get("cpu-cluster")
    if isinstance(compute, AmlCompute):
        compute.max_instances = 2
        client.compute.begin_update(compute).result()
    client.compute.begin_stop("ana-workstation").result()
    client.compute.begin_delete("spare-cluster").result()
    # endregion


if __name__ == "__main__":
    ml_client = MLClient.from_config(DefaultAzureCredential())
    match sys.argv[1:]:
        case ["job"]:
            ml_client.jobs.create_or_update(without_compute())
        case ["look"]:
            look(ml_client)
        case ["change"]:
            change(ml_client)
        case _:
            create(ml_client)
