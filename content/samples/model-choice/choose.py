"""Choose among candidate models: limits first, then cost on your own traffic. Needs only the standard library.

The five models and their figures are made up. Prices are for a million tokens, in no currency.
"""

import csv
from pathlib import Path

# region: limits
# What the application must have.
QUESTIONS = 100  # of our own, with known answers
LIMITS = {
    "own_passed": lambda n: n >= 85,
    "first_token_s": lambda s: s <= 1.0,
    "attack_success": lambda rate: rate <= 0.10,
}


def fit(model: dict) -> list:
    """Names of the limits that a model breaks."""
    return [
        name for name, holds in LIMITS.items()
        if not holds(float(model[name]))
    ]
# endregion


# region: cost
# One request of ours, in tokens: a long log, a short note.
INPUT, OUTPUT = 2400, 150


def blended(model: dict, inputs: float, outputs: float) -> float:
    """Price of a million tokens at a mix of both kinds."""
    paid_in = inputs * float(model["input_price"])
    paid_out = outputs * float(model["output_price"])
    return (paid_in + paid_out) / (inputs + outputs)


def per_thousand_requests(model: dict) -> float:
    million = (INPUT + OUTPUT) * 1000 / 1_000_000
    return blended(model, INPUT, OUTPUT) * million
# endregion


def main() -> None:
    with (Path(__file__).parent / "candidates.csv").open(encoding="utf-8") as file:
        models = list(csv.DictReader(file))
    for model in models:
        broken = fit(model)
        print(f"{model['model']}: {'breaks ' + ', '.join(broken) if broken else 'meets every limit'}")
    # region: rank
    left = [model for model in models if not fit(model)]
    for model in left:
        name, mix = model["model"], blended(model, 3, 1)
        cost = per_thousand_requests(model)
        print(f"{name}_at_3_to_1 {mix:.3f}")
        print(f"{name}_per_1000_requests {cost:.3f}")
    # One question in a hundred decides nothing, so cost may.
    best = min(left, key=per_thousand_requests)
    # endregion
    margin = 1.96 * (0.9 * 0.1 / QUESTIONS) ** 0.5
    print(f"margin_of_0.90 {margin:.3f}")
    print(f"chosen: {best['model']}")


if __name__ == "__main__":
    main()
