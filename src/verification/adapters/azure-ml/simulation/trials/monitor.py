# given: workspace, onlineEndpoints/pump-risk, onlineEndpoints/pump-risk/deployments/blue collecting, data/pump-train:1 mltable
"""A monitor of drift on what a deployment collects."""

from azure.ai.ml import Input, MLClient
from azure.ai.ml.entities import (
    AlertNotification,
    CategoricalDriftMetrics,
    CronTrigger,
    DataDriftMetricThreshold,
    DataDriftSignal,
    MonitorDefinition,
    MonitorFeatureFilter,
    MonitoringTarget,
    MonitorSchedule,
    NumericalDriftMetrics,
    ReferenceData,
    ServerlessSparkCompute,
)
from azure.identity import DefaultAzureCredential

client = MLClient.from_config(DefaultAzureCredential())
drift = DataDriftSignal(
    reference_data=ReferenceData(input_data=Input(type="mltable", path="azureml:pump-train:1"), data_column_names={"target_column": "failed"}, data_context="training"),
    features=MonitorFeatureFilter(top_n_feature_importance=5),
    metric_thresholds=DataDriftMetricThreshold(numerical=NumericalDriftMetrics(jensen_shannon_distance=0.1), categorical=CategoricalDriftMetrics(pearsons_chi_squared_test=0.02)),
)
definition = MonitorDefinition(
    compute=ServerlessSparkCompute(instance_type="standard_e4s_v3", runtime_version="3.4"),
    monitoring_target=MonitoringTarget(ml_task="classification", endpoint_deployment_id="azureml:pump-risk:blue"),
    monitoring_signals={"drift": drift}, alert_notification=AlertNotification(emails=["a@example.com"]),
)
client.schedules.begin_create_or_update(MonitorSchedule(name="pump-monitor", trigger=CronTrigger(expression="0 3 * * 1"), create_monitor=definition)).result()
