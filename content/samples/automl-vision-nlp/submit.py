"""Describe an AutoML job for photos and one for texts. Needs a service only to submit them."""

import sys

from azure.ai.ml import Input, MLClient, automl
from azure.ai.ml.automl import SearchSpace
from azure.ai.ml.sweep import BanditPolicy, Choice, Uniform
from azure.identity import DefaultAzureCredential


def detection():
    """Find leaks and rust on photos, with models and values to try."""
    # region: detection
    job = automl.image_object_detection(
        compute="gpu-cluster",
        experiment_name="pump-photos",
        training_data=Input(type="mltable", path="./images"),
        target_column_name="label",
        primary_metric="mean_average_precision",
    )
    # endregion

    # region: automode
    job.set_limits(
        timeout_minutes=120,
        max_trials=10,
        max_concurrent_trials=2,
    )
    # endregion

    # region: sweep
    job.extend_search_space([
        SearchSpace(
            model_name=Choice(["yolov5"]),
            learning_rate=Uniform(0.0001, 0.01),
        ),
        SearchSpace(
            model_name=Choice(["fasterrcnn_resnet50_fpn"]),
            learning_rate=Uniform(0.0001, 0.001),
        ),
    ])
    job.set_sweep(
        sampling_algorithm="Random",
        early_termination=BanditPolicy(
            evaluation_interval=2, slack_factor=0.2,
            delay_evaluation=6,
        ),
    )
    # endregion
    return job


def reports():
    """Tell the cause from a repair report."""
    # region: text
    job = automl.text_classification(
        compute="gpu-cluster",
        experiment_name="pump-reports",
        training_data=Input(type="mltable", path="./text/train"),
        validation_data=Input(type="mltable", path="./text/valid"),
        target_column_name="cause",
    )
    job.set_featurization(dataset_language="eng")
    job.set_limits(timeout_minutes=60)
    # endregion
    return job


if __name__ == "__main__":
    client = MLClient.from_config(credential=DefaultAzureCredential())
    which = detection if "photos" in sys.argv else reports
    client.jobs.create_or_update(which())
