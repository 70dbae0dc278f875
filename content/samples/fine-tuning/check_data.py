"""Check training and validation data before a job is paid for. Needs only the standard library."""

import json
import sys
from pathlib import Path

ROLES = {"system", "user", "assistant"}


# region: check
def faults(line: str) -> list[str]:
    """What is wrong with one line; nothing for a good one."""
    try:
        messages = json.loads(line)["messages"]
        spoken = [(m["role"], m["content"]) for m in messages]
    except (ValueError, KeyError, TypeError):
        return ["not one JSON object with messages"]
    found = []
    if any(role not in ROLES for role, _ in spoken):
        found.append("unknown role")
    if not spoken or spoken[-1][0] != "assistant":
        found.append("nothing to learn at the end")
    if any(not str(content).strip() for _, content in spoken):
        found.append("empty message")
    # A weight of 0 leaves an answer out of training.
    weights = {m.get("weight", 1) for m in messages
               if m["role"] == "assistant"}
    if not weights <= {0, 1} or weights == {0}:
        found.append("weight")
    return found
# endregion


# region: leaks
def asked(line: str) -> str:
    """What the users of one conversation say."""
    return " ".join(m["content"] for m in json.loads(line)["messages"]
                    if m["role"] == "user")


def leaks(training: list[str], other: list[str]) -> int:
    """Conversations of the other file that were trained on."""
    known = {asked(line) for line in training}
    return sum(asked(line) in known for line in other)
# endregion


def read(name: str) -> list[str]:
    path = Path(__file__).parent / "data" / name
    raw = path.read_bytes()
    if len(raw) >= 512 * 1024 * 1024:
        sys.exit(f"{name}: 512 MB or more")
    if not raw.startswith(b"\xef\xbb\xbf"):
        print(f"{name}: no byte-order mark")
    return raw.decode("utf-8-sig").splitlines()


def main() -> None:
    training, validation, test = (read(f"{name}.jsonl") for name in ("train", "validation", "test"))
    bad = 0
    for name, lines in (("train", training), ("validation", validation), ("test", test)):
        for number, line in enumerate(lines, start=1):
            for fault in faults(line):
                bad += 1
                print(f"{name} line {number}: {fault}")
    if len(training) < 10:
        print("fewer than 10 training examples: no job starts")
    print(f"training_examples {len(training)}")
    print(f"faults {bad}")
    print(f"leaks {leaks(training, validation) + leaks(training, test)}")


if __name__ == "__main__":
    main()
