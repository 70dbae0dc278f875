"""The same chain as a workflow of the Agent Framework. Needs agent-framework-core; the model is a stand-in."""

import asyncio
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Never

from agent_framework import Workflow, WorkflowBuilder, WorkflowContext, executor

HERE = Path(__file__).parent


def ask_model(log: str) -> str:
    """A stand-in for a model: urgent where something leaks, smokes or shakes too much."""
    numbers = [float(n) for n in re.findall(r"\d+\.\d+", log)]
    shakes = len(numbers) == 2 and numbers[0] > numbers[1]
    return "urgent" if shakes or re.search("leak|smoke", log) else "later"


# region: executors
@dataclass
class Judged:
    log: str
    urgent: bool


@executor(id="clean")
async def clean(log: str, ctx: WorkflowContext[str]) -> None:
    await ctx.send_message(" ".join(log.split()))


@executor(id="judge")
async def judge(log: str, ctx: WorkflowContext[Judged]) -> None:
    urgent = ask_model(log) == "urgent"
    await ctx.send_message(Judged(log, urgent))


@executor(id="call")
async def call(it: Judged, ctx: WorkflowContext[Never, str]) -> None:
    await ctx.yield_output(f"Call out: {it.log}")


@executor(id="note")
async def note(it: Judged, ctx: WorkflowContext[Never, str]) -> None:
    await ctx.yield_output(f"Note: {it.log}")
# endregion


def is_urgent(it: Judged) -> bool:
    return it.urgent


def is_later(it: Judged) -> bool:
    return not it.urgent


def build() -> Workflow:
    # region: chain
    workflow = (
        # note: 1
        WorkflowBuilder(start_executor=clean)
        # note: 2
        .add_edge(clean, judge)
        # note: 3
        .add_edge(judge, call, condition=is_urgent)
        .add_edge(judge, note, condition=is_later)
        .build()
    )
    # endregion
    return workflow


async def main() -> None:
    lines = (HERE / "logs.jsonl").read_text(encoding="utf-8").splitlines()
    # region: run-workflow
    answers = []
    for line in lines:
        result = await build().run(json.loads(line)["log"])
        answers += result.get_outputs()
    # endregion
    for answer in answers:
        print(answer)
    print(f"workflow_called {sum(answer.startswith('Call') for answer in answers)}")


if __name__ == "__main__":
    asyncio.run(main())
