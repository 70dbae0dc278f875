"""Fine-tune a catalog model from a workspace, then deploy what came out as a serverless endpoint."""

from azure.ai.ml import MLClient, load_job
from azure.ai.ml.entities import Job, ServerlessEndpoint
from azure.ai.ml.finetuning import FineTuningTaskType, create_finetuning_job
from azure.identity import DefaultAzureCredential

MODEL = "azureml://registries/azureml/models/Phi-4-mini-instruct"


def describe() -> Job:
    """The job as an object. Needs no network."""
    # region: job
    job = create_finetuning_job(
        task=FineTuningTaskType.CHAT_COMPLETION,
        # note: 1
        model=f"{MODEL}/versions/1",
        training_data="azureml:notes-train:1",
        validation_data="azureml:notes-validation:1",
        # note: 2
        hyperparameters={
            "num_train_epochs": "3",
            "per_device_train_batch_size": "1",
            "learning_rate": "0.00002",
        },
        # note: 3
        output_model_name_prefix="pump-notes",
        experiment_name="pump-notes",
    )
    # endregion
    return job


def describe_from_file() -> Job:
    """The same from the file of the command line. Needs no network."""
    return load_job("job.yml")


def run(client: MLClient) -> None:
    # region: submit
    submitted = client.jobs.create_or_update(describe())
    client.jobs.stream(submitted.name)
    # endregion


def deploy(client: MLClient, model_id: str) -> None:
    # region: deploy
    # The id of the registered model, with its version.
    endpoint = ServerlessEndpoint(
        name="pump-notes", model_id=model_id,
    )
    client.serverless_endpoints.begin_create_or_update(
        endpoint
    ).result()
    # endregion


if __name__ == "__main__":
    run(MLClient.from_config(DefaultAzureCredential()))
