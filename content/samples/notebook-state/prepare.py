"""The same step as a script: a function with arguments, and nothing that is remembered."""

import argparse


# region: function
def keep(readings: list[int], limit: int) -> list[int]:
    """The readings below the limit."""
    return [t for t in readings if t < limit]
# endregion


# region: arguments
def main() -> None:
    parser = argparse.ArgumentParser()
    # note: 1 argument
    parser.add_argument("--limit", type=int, required=True)
    limit = parser.parse_args().limit

    readings = [30 + (7 * n) % 71 for n in range(1000)]
    kept = keep(readings, limit)
    print(f"rows {len(kept)}")
# endregion


if __name__ == "__main__":
    main()
