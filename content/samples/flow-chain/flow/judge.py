import re

from promptflow.core import tool


@tool
def judge(log: str) -> str:
    """A stand-in for a model: urgent where something leaks, smokes or shakes too much."""
    numbers = [float(n) for n in re.findall(r"\d+\.\d+", log)]
    shakes = len(numbers) == 2 and numbers[0] > numbers[1]
    return "urgent" if shakes or re.search("leak|smoke", log) else "later"
