from promptflow.core import tool


@tool
def call(log: str) -> str:
    return f"Call out: {log}"
