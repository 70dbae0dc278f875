"""A deployment that collects its data, and the monitor that reads it."""

from azure.ai.ml import Input, MLClient
from azure.ai.ml.constants import MonitorDatasetContext
from azure.ai.ml.entities import (
    AlertNotification,
    BaselineDataRange,
    DataCollector,
    DataDriftMetricThreshold,
    DataDriftSignal,
    DataQualityMetricsNumerical,
    DataQualityMetricThreshold,
    DataQualitySignal,
    DeploymentCollection,
    ManagedOnlineDeployment,
    MonitorDefinition,
    MonitoringTarget,
    MonitorSchedule,
    NumericalDriftMetrics,
    ProductionData,
    RecurrencePattern,
    RecurrenceTrigger,
    ReferenceData,
    ServerlessSparkCompute,
)
from azure.identity import DefaultAzureCredential


def deployment() -> ManagedOnlineDeployment:
    """Blue, with collection. Needs no network."""
    # region: collect
    blue = ManagedOnlineDeployment(
        name="blue",
        endpoint_name="pump-risk",
        model="azureml:pump-failures:1",
        instance_type="Standard_DS3_v2",
        instance_count=3,
        # note: 1
        data_collector=DataCollector(
            collections={
                "model_inputs": DeploymentCollection(enabled="true"),
                "model_outputs": DeploymentCollection(enabled="true"),
            },
        ),
    )
    # endregion
    return blue


def build() -> MonitorSchedule:
    """The monitor. Needs no network."""
    # region: signals
    production = ProductionData(
        input_data=Input(
            type="uri_folder",
            path="azureml:pump-risk-blue-model_inputs:1",
        ),
        data_context=MonitorDatasetContext.MODEL_INPUTS,
        # note: 1
        data_window=BaselineDataRange(
            lookback_window_size="P7D", lookback_window_offset="P0D"
        ),
    )
    reference = ReferenceData(
        input_data=Input(
            type="mltable", path="azureml:pumps-training:1"
        ),
        data_context=MonitorDatasetContext.TRAINING,
        data_column_names={"target_column": "failed"},
    )
    drift = DataDriftSignal(
        production_data=production,
        reference_data=reference,
        features=["temperature_c", "vibration_mm_s"],
        # note: 2
        metric_thresholds=DataDriftMetricThreshold(
            numerical=NumericalDriftMetrics(
                normalized_wasserstein_distance=0.3
            ),
        ),
        alert_enabled=True,
    )
    quality = DataQualitySignal(
        production_data=production,
        reference_data=reference,
        features=["temperature_c", "vibration_mm_s"],
        metric_thresholds=DataQualityMetricThreshold(
            numerical=DataQualityMetricsNumerical(null_value_rate=0.02),
        ),
        alert_enabled=True,
    )
    # endregion

    # region: monitor
    monitor = MonitorSchedule(
        name="pump-risk-weekly",
        trigger=RecurrenceTrigger(
            frequency="week",
            interval=1,
            schedule=RecurrencePattern(
                hours=4, minutes=0, week_days="monday"
            ),
        ),
        create_monitor=MonitorDefinition(
            compute=ServerlessSparkCompute(
                instance_type="standard_e4s_v3", runtime_version="3.4"
            ),
            monitoring_target=MonitoringTarget(
                ml_task="classification",
                endpoint_deployment_id="azureml:pump-risk:blue",
            ),
            # note: 1
            monitoring_signals={
                "pump-risk-weekly_drift": drift,
                "pump-risk-weekly_quality": quality,
            },
            alert_notification=AlertNotification(
                emails=["pumps@example.com"]
            ),
        ),
    )
    # endregion
    return monitor


def main() -> None:
    client = MLClient.from_config(credential=DefaultAzureCredential())
    client.online_deployments.begin_create_or_update(
        deployment()
    ).result()
    # region: create
    client.schedules.begin_create_or_update(build()).result()
    # endregion


if __name__ == "__main__":
    main()
