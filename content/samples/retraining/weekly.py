"""The schedule of the retraining, as an object."""

from azure.ai.ml import MLClient, load_job
from azure.ai.ml.entities import CronTrigger, JobSchedule
from azure.identity import DefaultAzureCredential


def build() -> JobSchedule:
    """Needs no network."""
    # region: schedule
    weekly = JobSchedule(
        name="pumps-weekly",
        trigger=CronTrigger(
            expression="0 5 * * 1",
            time_zone="W. Europe Standard Time",
        ),
        create_job=load_job("retrain.yml"),
    )
    # endregion
    return weekly


def create() -> None:
    """Creates the schedule in the workspace of the configuration file."""
    client = MLClient.from_config(DefaultAzureCredential())
    client.schedules.begin_create_or_update(build()).result()


if __name__ == "__main__":
    create()
