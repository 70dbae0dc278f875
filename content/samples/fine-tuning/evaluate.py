"""Choose a checkpoint by its losses, then compare base and tuned model on the same test questions."""

import csv
from math import comb
from pathlib import Path

HERE = Path(__file__).parent


def rows(name: str) -> list[dict]:
    with (HERE / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


# region: checkpoint
def best_epoch(results: list[dict]) -> int:
    """The epoch whose loss on held-out data is least."""
    best = min(results, key=lambda r: float(r["full_valid_loss"]))
    return int(best["epoch"])
# endregion


# region: compare
def sign_test(wins: int, losses: int) -> float:
    """How probable so uneven a split is by chance alone."""
    n, few = wins + losses, min(wins, losses)
    tail = sum(comb(n, k) for k in range(few + 1)) / 2 ** n
    return min(1.0, 2 * tail)


def compare(answers: list[dict]) -> dict:
    """Both models answered the same questions, so pair them."""
    pairs = [(row["base"], row["tuned"]) for row in answers]
    wins, losses = pairs.count(("0", "1")), pairs.count(("1", "0"))
    return {
        "base": sum(base == "1" for base, _ in pairs) / len(pairs),
        "tuned": sum(tuned == "1" for _, tuned in pairs) / len(pairs),
        "wins": wins,
        "losses": losses,
        "p": sign_test(wins, losses),
    }
# endregion


def main() -> None:
    print(f"best_epoch {best_epoch(rows('results.csv'))}")
    for name, value in compare(rows("answers.csv")).items():
        print(f"{name} {value:.4f}" if isinstance(value, float) else f"{name} {value}")


if __name__ == "__main__":
    main()
