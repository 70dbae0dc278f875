"""How many requests a day pay for a tuned model that needs a shorter prompt. Made-up prices; only the standard library."""

import math

# region: break-even
LONG, SHORT = 2_400, 300       # tokens of the two prompts
PRICE = 0.40 / 1_000_000       # for a token, the same for both
HOSTING = 1.70 * 24            # for a day, tuned model only
TRAINING = 45.00               # once
LIFE = 90                      # days until it is trained anew


def break_even(hosting: float) -> int:
    saved = (LONG - SHORT) * PRICE
    return math.ceil((hosting + TRAINING / LIFE) / saved)
# endregion


def main() -> None:
    print(f"with_hosting {break_even(HOSTING)}")
    print(f"training_alone {break_even(0)}")


if __name__ == "__main__":
    main()
