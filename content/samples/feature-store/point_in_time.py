"""What a point-in-time join does, on ten rows that can be checked by eye; and a leak measured where it is left out."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score


# region: join
def point_in_time(seen, values, delay, lookback):
    """The newest value in [t - lookback, t - delay]."""
    # A value of noon is known `delay` later.
    known = values.assign(known=values["time"] + delay)
    known = known.sort_values("known")
    return pd.merge_asof(
        seen.sort_values("time"), known.drop(columns="time"),
        left_on="time", right_on="known", by="pump",
        # mark
        direction="backward", tolerance=lookback - delay,
    )
# endregion


def small() -> None:
    seen = pd.DataFrame({
        "pump": ["P1", "P1", "P2"],
        "time": pd.to_datetime(["2026-11-01 12:00", "2026-11-05 12:00", "2026-11-05 12:00"]),
        "failed": [0, 1, 0],
    })
    values = pd.DataFrame({
        "pump": ["P1", "P1", "P1", "P2"],
        "time": pd.to_datetime(["2026-11-01 06:00", "2026-11-01 11:00", "2026-11-05 13:00", "2026-10-20 08:00"]),
        "vibration_7d_avg": [2.0, 2.4, 4.9, 1.8],
    })
    hours, days = pd.Timedelta(hours=1), pd.Timedelta(days=1)
    for name, delay, lookback in (
        ("no_delay", 0 * hours, 30 * days),
        ("delay_3h", 3 * hours, 30 * days),
        ("lookback_7d", 3 * hours, 7 * days),
    ):
        joined = point_in_time(seen, values, delay, lookback)
        print(name, [None if pd.isna(v) else v for v in joined["vibration_7d_avg"]])
    latest = seen.merge(values.groupby("pump").last().reset_index(), on="pump")
    print("latest_value", list(latest["vibration_7d_avg"]))


def leak() -> None:
    """Train on the latest value of each pump, which was read after it had failed, and on the value known then."""
    draw = np.random.default_rng(3)
    failed = draw.random(2000) < 0.3
    before = draw.normal(2 + 0.4 * failed, 1)
    after = draw.normal(2 + 3 * failed, 1)
    half = slice(0, 1000), slice(1000, 2000)
    for name, column in (("latest", after), ("point_in_time", before)):
        model = LogisticRegression().fit(column[half[0], None], failed[half[0]])
        told = roc_auc_score(failed[half[1]], model.predict_proba(column[half[1], None])[:, 1])
        # In production a pump has not failed yet: only `before` exists.
        real = roc_auc_score(failed[half[1]], model.predict_proba(before[half[1], None])[:, 1])
        print(f"{name}_told {told:.3f}")
        print(f"{name}_real {real:.3f}")


if __name__ == "__main__":
    small()
    leak()
