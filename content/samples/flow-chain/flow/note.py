from promptflow.core import tool


@tool
def note(log: str) -> str:
    return f"Note: {log}"
