"""Call a deployment on a Foundry resource. Needs openai and azure-identity."""

import sys

from azure.identity import DefaultAzureCredential, get_bearer_token_provider
from openai import OpenAI


def ask(resource: str, question: str) -> str | None:
    # region: call
    token = get_bearer_token_provider(
        DefaultAzureCredential(), "https://ai.azure.com/.default"
    )
    client = OpenAI(
        base_url=f"https://{resource}.services.ai.azure.com/openai/v1/",
        api_key=token,
    )
    answer = client.chat.completions.create(
        # note: 1
        model="notes-eu",
        messages=[{"role": "user", "content": question}],
    )
    # endregion
    return answer.choices[0].message.content


if __name__ == "__main__":
    print(ask(*sys.argv[1:]))
