"""Register the model of a job, archive an old version, and share one through a registry."""

from azure.ai.ml import MLClient
from azure.ai.ml.entities import Model
from azure.identity import DefaultAzureCredential


def from_job(job: str = "plucky_pump_k3x") -> Model:
    """The model to be registered. Needs no network."""
    # region: register
    model = Model(
        name="pump-failures",
        # note: 1
        type="mlflow_model",
        # note: 2
        path=f"azureml://jobs/{job}/outputs/artifacts/paths/model/",
        description="Logistic regression on four readings.",
        tags={"data": "pumps:3"},
    )
    # endregion
    return model


def from_folder() -> Model:
    """A model of this disk. Needs no network."""
    # region: register-folder
    model = Model(
        name="pump-failures", type="mlflow_model", path="./model"
    )
    # endregion
    return model


def main() -> None:
    # region: create
    client = MLClient.from_config(credential=DefaultAzureCredential())
    registered = client.models.create_or_update(from_job())
    print(registered.name, registered.version)
    # endregion

    # region: archive
    client.models.archive(name="pump-failures", version="1")
    # endregion


if __name__ == "__main__":
    main()
