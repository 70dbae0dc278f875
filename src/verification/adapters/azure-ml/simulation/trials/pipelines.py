# given: workspace, computes/cpu-cluster, environments/pumps:2, data/pumps:1
"""Components, a pipeline of them, its steps, a schedule that is switched off and on."""

from azure.ai.ml import Input, MLClient, Output, command
from azure.ai.ml.dsl import pipeline
from azure.ai.ml.entities import JobSchedule, RecurrencePattern, RecurrenceTrigger
from azure.identity import DefaultAzureCredential

client = MLClient.from_config(DefaultAzureCredential())
prepare = client.components.create_or_update(command(
    name="prepare", version="1", code="src", command="python train.py --data ${{inputs.raw}} --out ${{outputs.out}}",
    inputs={"raw": Input(type="uri_file")}, outputs={"out": Output(type="uri_folder")}, environment="azureml:pumps:2",
).component)
train = client.components.create_or_update(command(
    name="train", version="1", code="src", command="python train.py --data ${{inputs.data}} --rate ${{inputs.rate}} --model ${{outputs.model}}",
    inputs={"data": Input(type="uri_folder"), "rate": Input(type="number", default=0.1)}, outputs={"model": Output(type="mlflow_model")}, environment="azureml:pumps:2",
).component)


@pipeline(name="pumps")
def pumps(raw, rate=0.1):
    prepared = prepare(raw=raw)
    return {"model": train(data=prepared.outputs.out, rate=rate).outputs.model}


job = pumps(raw=Input(type="uri_file", path="azureml:pumps:1"))
job.settings.default_compute = "cpu-cluster"
done = client.jobs.create_or_update(job, experiment_name="pumps")
client.jobs.stream(done.name)
assert done.name in [one.name for one in client.jobs.list()]
assert [child.name for child in client.jobs.list(parent_job_name=done.name)]
weekly = JobSchedule(name="weekly", trigger=RecurrenceTrigger(frequency="week", interval=1, schedule=RecurrencePattern(hours=3, minutes=0, week_days=["monday"])), create_job=job)
client.schedules.begin_create_or_update(weekly).result()
client.schedules.begin_disable("weekly").result()
client.schedules.begin_enable("weekly").result()
assert [one.name for one in client.schedules.list()] == ["weekly"]
client.schedules.begin_disable("weekly").result()
client.schedules.begin_delete("weekly").result()
