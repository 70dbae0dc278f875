"""Run the flow of prompt flow on six logs, without a service. Needs promptflow-core and httpx."""

import json
import os
from pathlib import Path

from promptflow.core import Flow

HERE = Path(__file__).parent
# Where connections would be asked for. No node of this flow has one, so nobody is asked.
os.environ["PF_HTTP_CONNECTION_PROVIDER_ENDPOINT"] = "http://localhost"


def main() -> None:
    lines = (HERE / "logs.jsonl").read_text(encoding="utf-8").splitlines()
    # region: run
    flow = Flow.load(HERE / "flow")
    answers = [
        flow(log=json.loads(line)["log"])["answer"]
        for line in lines
    ]
    # endregion
    for answer in answers:
        print(answer)
    print(f"flow_called {sum(answer.startswith('Call') for answer in answers)}")


if __name__ == "__main__":
    main()
