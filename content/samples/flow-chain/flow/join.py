from promptflow.core import tool


@tool
def join(call: str | None, note: str | None) -> str:
    """One of the two was bypassed and gives nothing."""
    return call or note or ""
