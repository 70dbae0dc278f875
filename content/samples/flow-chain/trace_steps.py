"""Trace a chain with OpenTelemetry and find the first step that goes wrong. Needs opentelemetry-sdk; no service."""

import json
import re
from collections import Counter
from pathlib import Path

from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

HERE = Path(__file__).parent
kept = InMemorySpanExporter()

# region: setup
provider = TracerProvider()
# Azure Monitor or the console would stand here.
provider.add_span_processor(SimpleSpanProcessor(kept))
trace.set_tracer_provider(provider)
tracer = trace.get_tracer("pump-notes")
# endregion


def ask_model(log: str) -> tuple:
    """A stand-in for a model: a label, and the tokens in and out."""
    numbers = [float(n) for n in re.findall(r"\d+\.\d+", log)]
    shakes = len(numbers) == 2 and numbers[0] > numbers[1]
    label = "urgent" if shakes or re.search("leak|smoke", log) else "later"
    return label, 40 + len(log) // 4, 1


# region: steps
@tracer.start_as_current_span("clean")
def clean(log: str) -> str:
    # Meant to drop odd marks. It drops figures too.
    out = " ".join(re.sub(r"[^A-Za-z,. ]", "", log).split())
    trace.get_current_span().set_attribute("step.output", out)
    return out


@tracer.start_as_current_span("judge")
def judge(log: str) -> str:
    label, tokens_in, tokens_out = ask_model(log)
    trace.get_current_span().set_attributes({
        "step.output": label,
        "gen_ai.usage.input_tokens": tokens_in,
        "gen_ai.usage.output_tokens": tokens_out,
    })
    return label


@tracer.start_as_current_span("flow")
def flow(log: str) -> str:
    return judge(clean(log))
# endregion


# region: first-wrong
def first_wrong(spans: list[ReadableSpan], row: dict) -> str | None:
    """The earliest step whose output is not as it should be."""
    out = {span.name: span.attributes["step.output"]
           for span in spans if span.name != "flow"}
    if out["judge"] == row["wanted"]:
        return None
    figures = re.findall(r"\d+\.\d+", row["log"])
    if any(figure not in out["clean"] for figure in figures):
        return "clean"
    return "judge"
# endregion


def main() -> None:
    found, tokens, count = Counter(), 0, 0
    for row in map(json.loads, (HERE / "logs.jsonl").read_text(encoding="utf-8").splitlines()):
        kept.clear()
        flow(row["log"])
        spans = list(kept.get_finished_spans())
        count += len(spans)
        tokens += sum(s.attributes.get("gen_ai.usage.input_tokens", 0) for s in spans)
        found[first_wrong(spans, row)] += 1
    print("order of ending:", [s.name for s in spans])
    print(f"spans {count}")
    print(f"input_tokens {tokens}")
    print(f"right {found[None]}")
    for step in ("clean", "judge"):
        print(f"first_wrong_{step} {found[step]}")


if __name__ == "__main__":
    main()
