"""Watch four weeks of readings, and decide by a rule written before whether to train anew and whether to take what comes of it."""

from pathlib import Path

import pandas as pd
from scipy.stats import wasserstein_distance
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

HERE = Path(__file__).resolve().parent
READINGS = ["age_years", "vibration_mm_s", "temperature_c", "starts_per_day"]

# region: rule
DRIFT = 0.3  # normalized Wasserstein distance of any reading
LOSS = 0.05  # of the AUC at training, once failures are known
GAIN = 0.02  # that a new model must bring on the newest week
# endregion


# region: drift
def drift(reference: pd.DataFrame, week: pd.DataFrame) -> pd.Series:
    """As the monitor does it: distance in units of the spread at training."""
    return pd.Series({
        name: wasserstein_distance(reference[name], week[name])
        / reference[name].std()
        for name in READINGS
    })
# endregion


def fit(rows: pd.DataFrame):
    model = make_pipeline(StandardScaler(), LogisticRegression())
    return model.fit(rows[READINGS], rows["failed"])


def auc(model, rows: pd.DataFrame) -> float:
    return roc_auc_score(rows["failed"], model.predict_proba(rows[READINGS])[:, 1])


def watch(model, reference: pd.DataFrame, weeks: pd.DataFrame, at_training: float) -> int | None:
    """The first week in which the rule says: train anew."""
    # region: watch
    for number, week in weeks.groupby("week"):
        moved = drift(reference, week)
        worst = moved.idxmax()
        now = auc(model, week)
        print(f"week {number}: {worst} moved {moved[worst]:.2f}, auc {now:.3f}")
        # Drift alone asks for a look; loss asks for a model.
        if moved[worst] > DRIFT and at_training - now > LOSS:
            return int(str(number))
    return None
    # endregion


def main() -> None:
    reference = pd.read_csv(HERE / "data" / "pumps.csv")
    weeks = pd.read_csv(HERE / "data" / "weeks.csv")
    train, held = reference.iloc[:170], reference.iloc[170:]
    champion = fit(train)
    at_training = auc(champion, held)
    print(f"auc_training {at_training:.3f}")
    alarm = watch(champion, reference, weeks, at_training)
    print(f"alarm_week {alarm}")
    if alarm is None:
        return
    # region: challenge
    # Trained with the week of the alarm, judged on the one after it.
    known = pd.concat([train, weeks[weeks["week"] == alarm]])
    judge = weeks[weeks["week"] == alarm + 1]
    challenger = fit(known[[*READINGS, "failed"]])
    gain = auc(challenger, judge) - auc(champion, judge)
    print("take it" if gain >= GAIN else "keep the old one")
    # endregion
    print(f"gain {gain:.3f}")


if __name__ == "__main__":
    main()
