"""A model in service and one trained on newer data, compared fairly and unfairly. The seed is fixed."""

import numpy as np
from sklearn.ensemble import RandomForestClassifier

rng = np.random.default_rng(2)
days = np.repeat(np.arange(90), 12)
readings = np.column_stack(
    [rng.normal(52, 6, len(days)), rng.normal(3, 1, len(days))]
)
# From day 40 on, new pumps run hotter without failing for it.
limit = np.where(days < 40, 54, 60)
risk = (readings[:, 0] > limit) | (readings[:, 1] > 4.6)
failed = np.where(rng.random(len(days)) < 0.12, ~risk, risk)


def train(first: int, last: int) -> RandomForestClassifier:
    chosen = (days >= first) & (days < last)
    model = RandomForestClassifier(100, random_state=0)
    return model.fit(readings[chosen], failed[chosen])


def right(model: RandomForestClassifier, rows: np.ndarray) -> np.ndarray:
    """1 where the model is right, 0 where it is wrong."""
    return (model.predict(readings[rows]) == failed[rows]).astype(int)


# region: fair
champion = train(0, 50)
challenger = train(30, 80)
# note: 1 held_out
held_out = days >= 80
gain = right(challenger, held_out) - right(champion, held_out)
# endregion

# region: rule
draws = rng.choice(gain, (2000, len(gain))).mean(axis=1)
# note: 1 quantile
low = np.quantile(draws, 0.05)
replace = low > 0
# endregion

own = (days >= 30) & (days < 80)
print(f"rows {held_out.sum()}")
for name, model in (("champion", champion), ("challenger", challenger)):
    print(f"{name} {right(model, held_out).mean():.3f}")
    print(f"{name}_on_own_rows {right(model, own).mean():.3f}")
print(f"gain {gain.mean():.3f}")
print(f"low {low:.3f}")
print(f"replace {int(replace)}")
