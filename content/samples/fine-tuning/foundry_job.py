"""Fine-tune a model of Azure OpenAI on a Foundry resource. Needs openai and azure-identity."""

import sys
import time

from azure.identity import DefaultAzureCredential, get_bearer_token_provider
from openai import OpenAI


def start(client: OpenAI) -> str:
    # region: foundry
    files = {}
    for part in ("train", "validation"):
        with open(f"data/{part}.jsonl", "rb") as file:
            sent = client.files.create(
                file=file, purpose="fine-tune"
            )
        files[part] = sent.id

    job = client.fine_tuning.jobs.create(
        model="gpt-4.1-mini-2025-04-14",
        training_file=files["train"],
        validation_file=files["validation"],
        # note: 1
        suffix="pump-notes",
        seed=7,
        # note: 2
        method={
            "type": "supervised",
            "supervised": {"hyperparameters": {"n_epochs": 3}},
        },
        # note: 3
        extra_body={"trainingType": "Standard"},
    )
    # endregion
    return job.id


def wait(client: OpenAI, job: str) -> None:
    # region: watch
    while True:
        state = client.fine_tuning.jobs.retrieve(job)
        if state.status in ("succeeded", "failed", "cancelled"):
            break
        time.sleep(60)
    for point in client.fine_tuning.jobs.checkpoints.list(job):
        print(point.fine_tuned_model_checkpoint, point.metrics)
    # endregion


if __name__ == "__main__":
    token = get_bearer_token_provider(DefaultAzureCredential(), "https://ai.azure.com/.default")
    openai = OpenAI(base_url=f"https://{sys.argv[1]}.services.ai.azure.com/openai/v1/", api_key=token)
    wait(openai, start(openai))
