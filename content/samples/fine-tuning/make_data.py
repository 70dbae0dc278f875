"""Write data/*.jsonl, results.csv and answers.csv: made up, the same on every machine. Needs only the standard library."""

import csv
import json
import random
from pathlib import Path

HERE = Path(__file__).parent
PARTS = {
    "seal": ("drips at the shaft", "seal leaking", "replace the seal"),
    "bearing": ("hums, 7.9 mm/s", "bearing worn", "replace the bearing"),
    "motor": ("trips after a minute", "motor overloaded", "check the current"),
    "valve": ("no flow, hissing", "valve stuck", "free the valve"),
}
OPENINGS = ["Visited today.", "Night call.", "Second visit.", "After the storm:", "Routine round."]
RULES = "Turn the log into JSON with part, fault and action."


def example(draw: random.Random, number: int) -> dict:
    """One conversation: rules, a log as people write it, the note we want."""
    part, (sign, fault, action) = draw.choice(list(PARTS.items()))
    log = f"{draw.choice(OPENINGS)} Pump {100 + number} {sign}. {draw.randint(1, 3)} h on site."
    note = {"part": part, "fault": fault, "action": action}
    return {"messages": [
        {"role": "system", "content": RULES},
        {"role": "user", "content": log},
        {"role": "assistant", "content": json.dumps(note)},
    ]}


def write_conversations(draw: random.Random) -> None:
    examples = [example(draw, number) for number in range(48)]
    for name, rows in (("train", examples[:32]), ("validation", examples[32:40]), ("test", examples[40:])):
        lines = (json.dumps(row) + "\n" for row in rows)
        # utf-8-sig writes the byte-order mark.
        with (HERE / "data" / f"{name}.jsonl").open("w", encoding="utf-8-sig", newline="\n") as file:
            file.writelines(lines)


def write_results() -> None:
    """What a job reports at the end of each epoch."""
    rows = [(1, 1.10, 1.02), (2, 0.71, 0.84), (3, 0.46, 0.91), (4, 0.29, 1.07)]
    with (HERE / "results.csv").open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["epoch", "train_loss", "full_valid_loss"])
        out.writerows(rows)


def write_answers() -> None:
    """One hundred test logs: was each model's note right? 1 is yes."""
    pairs = [(1, 1)] * 78 + [(1, 0)] * 3 + [(0, 1)] * 15 + [(0, 0)] * 4
    random.Random(5).shuffle(pairs)
    with (HERE / "answers.csv").open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["question", "base", "tuned"])
        out.writerows((number, *pair) for number, pair in enumerate(pairs, start=1))


if __name__ == "__main__":
    write_conversations(random.Random(3))
    write_results()
    write_answers()
