"""A pipeline of three components, described, submitted, followed and scheduled."""

from azure.ai.ml import Input, MLClient, load_component
from azure.ai.ml.dsl import pipeline
from azure.ai.ml.entities import (
    CronTrigger,
    JobSchedule,
    RecurrencePattern,
    RecurrenceTrigger,
)
from azure.identity import DefaultAzureCredential


def build():
    """The pipeline job, not yet submitted. Needs no network."""
    # region: pipeline
    prepare = load_component("components/prepare.yml")
    train = load_component("components/train.yml")
    evaluate = load_component("components/evaluate.yml")

    @pipeline(display_name="pumps-nightly")
    def pumps(readings, l2):
        # note: 1 prepare
        prepared = prepare(readings=readings)
        # note: 2 prepared.outputs.tables
        trained = train(
            tables=prepared.outputs.tables, l2=l2
        )
        evaluate(
            tables=prepared.outputs.tables,
            model=trained.outputs.model,
        )
        # note: 3 return
        return {"model": trained.outputs.model}

    job = pumps(
        readings=Input(type="uri_file", path="data/pumps.csv"), l2=0.5
    )
    # endregion
    # region: settings
    job.settings.default_compute = "cpu-cluster"
    job.settings.continue_on_step_failure = False
    job.settings.force_rerun = False
    # endregion
    job.experiment_name = "pump-failures"
    return job


def nightly():
    """The schedule by recurrence. Needs no network."""
    # region: schedule
    schedule = JobSchedule(
        name="pumps-nightly",
        display_name="Retrain on the readings of the day",
        trigger=RecurrenceTrigger(
            frequency="day",
            interval=1,
            # note: 1
            schedule=RecurrencePattern(hours=2, minutes=30),
            # note: 2
            time_zone="W. Europe Standard Time",
        ),
        create_job=build(),
    )
    # endregion
    return schedule


def mondays():
    """The schedule by cron. Needs no network."""
    # region: cron
    schedule = JobSchedule(
        name="pumps-mondays",
        trigger=CronTrigger(
            # note: 1
            expression="30 2 * * 1",
            time_zone="W. Europe Standard Time",
        ),
        create_job=build(),
    )
    # endregion
    return schedule


def main() -> None:
    client = MLClient.from_config(credential=DefaultAzureCredential())
    # region: register
    component = load_component("components/prepare.yml")
    client.components.create_or_update(component)
    # endregion

    # region: submit
    done = client.jobs.create_or_update(build())
    client.jobs.stream(done.name)
    # endregion

    # region: activate
    client.schedules.begin_create_or_update(nightly()).result()
    # endregion

    # region: disable
    client.schedules.begin_disable(name="pumps-nightly").result()
    # endregion


if __name__ == "__main__":
    main()
