"""Say what each failed question needs, from three cheap trials. Only the standard library."""

import csv
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent


# region: needs
def needs(row: dict) -> str:
    """The least that makes the answer right."""
    if row["alone"] == "1":
        return "nothing"
    if row["passage"] == "1":
        # The right text was enough. Would a search bring it?
        return "retrieval" if row["found"] == "1" else "better_search"
    if row["examples"] == "1":
        return "examples"
    return "more"
# endregion


def main() -> None:
    with (HERE / "trials.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    count = Counter(needs(row) for row in rows)
    for what in ("nothing", "retrieval", "better_search", "examples", "more"):
        print(f"needs_{what} {count[what]}")


if __name__ == "__main__":
    main()
