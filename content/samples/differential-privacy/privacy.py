"""The Laplace mechanism by hand: noise, what it hides, and how a budget is spent. For learning, not for release."""

import numpy as np

HOURS = {"Ann": 30, "Bo": 4, "Cy": 10, "Dee": 2, "Eli": 6}


# region: mechanism
def laplace(value, sensitivity, epsilon, draw):
    # note: 1
    return value + draw.laplace(scale=sensitivity / epsilon)


def clamped_sum(hours, most):
    # note: 2
    return sum(min(max(h, 0), most) for h in hours)
# endregion


# region: budget
class Budget:
    def __init__(self, epsilon: float):
        self.left = epsilon

    def spend(self, epsilon: float) -> float:
        # note: 1
        if epsilon > self.left + 1e-9:
            raise ValueError("the budget is spent")
        self.left -= epsilon
        return epsilon
# endregion


def by_hand(draw) -> None:
    everyone = clamped_sum(HOURS.values(), 20)
    others = clamped_sum([h for name, h in HOURS.items() if name != "Ann"], 20)
    print("sum_of_all", everyone)
    print("sum_without_ann", others)
    scale = 20 / 1.0
    print("scale", scale)
    noisy = [round(laplace(total, 20, 1.0, draw), 1) for total in (everyone, others)]
    print("noisy", *noisy)


def worst_ratio(draw, epsilon: float = 0.5, draws: int = 400_000) -> None:
    """How much likelier an answer is with one person than without: the definition, measured."""
    # region: ratio
    with_ann = 3 + draw.laplace(scale=1 / epsilon, size=draws)
    without = 2 + draw.laplace(scale=1 / epsilon, size=draws)
    bins = np.arange(-4, 10)
    a, _ = np.histogram(with_ann, bins)
    b, _ = np.histogram(without, bins)
    ratio = np.maximum(a / b, b / a).max()
    # endregion
    print("worst_ratio", round(float(ratio), 2))
    print("bound", round(float(np.exp(epsilon)), 2))


def same_question(draw) -> None:
    """Ask a count of 3 again and again, with a new draw each time."""
    answers = laplace(3, 1, 0.5, draw), np.mean([laplace(3, 1, 0.5, draw) for _ in range(400)])
    print("one_answer", round(float(answers[0]), 1))
    print("mean_of_400", round(float(answers[1]), 1))


def spend() -> None:
    budget = Budget(1.0)
    answered = 0
    try:
        while True:
            budget.spend(0.3)
            answered += 1
    except ValueError:
        pass
    print("answered", answered)


def main() -> None:
    draw = np.random.default_rng(11)
    by_hand(draw)
    worst_ratio(draw)
    same_question(draw)
    spend()


if __name__ == "__main__":
    main()
