"""The same dashboard in Python: components of the registry, joined in a pipeline."""

from azure.ai.ml import Input, MLClient
from azure.ai.ml.dsl import pipeline
from azure.identity import DefaultAzureCredential

PREFIX = "microsoft_azureml_rai_tabular_"


def main() -> None:
    credential = DefaultAzureCredential()
    client = MLClient.from_config(credential=credential)
    # region: components
    # note: 1
    registry = MLClient(credential=credential, registry_name="azureml")
    construct, errors, explain, gather = [
        registry.components.get(name=PREFIX + name, label="latest")
        for name in (
            "insight_constructor", "erroranalysis",
            "explanation", "insight_gather",
        )
    ]
    # endregion

    # region: pipeline
    @pipeline(default_compute="cpu-cluster")
    def judge(model, train, test):
        # note: 1
        made = construct(
            title="Pump failures", task_type="classification",
            model_info="pump-failures:2", model_input=model,
            train_dataset=train, test_dataset=test,
            target_column_name="failed",
            # note: 2
            categorical_column_names='["site"]',
        )
        dashboard = made.outputs.rai_insights_dashboard
        # note: 3
        wrong = errors(rai_insights_dashboard=dashboard, max_depth=3)
        why = explain(
            rai_insights_dashboard=dashboard, comment="All pumps"
        )
        gather(
            constructor=dashboard,
            insight_1=wrong.outputs.error_analysis,
            insight_2=why.outputs.explanation,
        )

    job = judge(
        model=Input(type="mlflow_model", path="azureml:pump-failures:2"),
        train=Input(type="mltable", path="azureml:pumps-train:1"),
        test=Input(type="mltable", path="azureml:pumps-test:1"),
    )
    client.jobs.create_or_update(job)
    # endregion


if __name__ == "__main__":
    main()
