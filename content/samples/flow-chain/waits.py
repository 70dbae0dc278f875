"""What a workflow of the Agent Framework waits for. Needs agent-framework-core; no service, no model."""

import asyncio
from typing import Never

from agent_framework import Executor, WorkflowBuilder, WorkflowContext, executor

events: list[str] = []


def step(name: str, seconds: float = 0.0) -> Executor:
    @executor(id=name)
    async def run(text: str, ctx: WorkflowContext[str]) -> None:
        events.append(f"{name} starts")
        await asyncio.sleep(seconds)
        events.append(f"{name} ends")
        await ctx.send_message(text)
    return run


@executor(id="join_list")
async def join_list(texts: list[str], ctx: WorkflowContext[Never, str]) -> None:
    await ctx.yield_output("joined")


@executor(id="join_one")
async def join_one(text: str, ctx: WorkflowContext[Never, str]) -> None:
    await ctx.yield_output("joined")


def branch() -> tuple[WorkflowBuilder, Executor, Executor]:
    judge, call, note = step("judge"), step("call"), step("note")
    builder = (
        WorkflowBuilder(start_executor=judge)
        .add_edge(judge, call, condition=lambda text: text == "urgent")
        .add_edge(judge, note, condition=lambda text: text != "urgent")
    )
    return builder, call, note


async def main() -> None:
    # region: join
    builder, call, note = branch()
    # Waits for both, and one of them is not taken.
    builder.add_fan_in_edges([call, note], join_list)
    stuck = await builder.build().run("urgent")

    builder, call, note = branch()
    # Takes whichever comes.
    builder.add_edge(call, join_one).add_edge(note, join_one)
    joined = await builder.build().run("urgent")
    # endregion
    print(f"fan_in_outputs {len(stuck.get_outputs())}")
    print(f"two_edges_outputs {len(joined.get_outputs())}")

    events.clear()
    clean, label, search, sort = step("clean"), step("label", 0.3), step("search", 0.1), step("sort")
    workflow = (
        WorkflowBuilder(start_executor=clean)
        .add_fan_out_edges(clean, [label, search])
        .add_edge(search, sort)
        .add_fan_in_edges([label, sort], join_list)
        .build()
    )
    await workflow.run("a log")
    print(events)
    waited = events.index("sort starts") > events.index("label ends")
    print(f"sort_waited_for_label {int(waited)}")


if __name__ == "__main__":
    asyncio.run(main())
