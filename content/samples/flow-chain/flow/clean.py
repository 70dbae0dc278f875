from promptflow.core import tool


@tool
def clean(log: str) -> str:
    return " ".join(log.split())
