"""What the diagnostic of the chapter on prerequisites asks about, run on made-up pumps."""

import numpy as np
import pandas as pd
from sklearn.dummy import DummyClassifier
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, balanced_accuracy_score, recall_score
from sklearn.model_selection import GroupKFold, KFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline


def leakage() -> None:
    draw = np.random.default_rng(7)
    # region: leak
    x = draw.normal(size=(100, 5000))
    # note: 1
    y = draw.integers(0, 2, size=100)

    # note: 2
    chosen = SelectKBest(k=20).fit_transform(x, y)
    leaked = cross_val_score(LogisticRegression(), chosen, y)

    # note: 3
    model = make_pipeline(SelectKBest(k=20), LogisticRegression())
    honest = cross_val_score(model, x, y)

    print("leaked", round(leaked.mean(), 2))
    print("honest", round(honest.mean(), 2))
    # endregion


def groups() -> None:
    draw = np.random.default_rng(7)
    pump = np.repeat(np.arange(200), 10)
    # Ten readings of each pump lie close together; the label says nothing about them.
    x = draw.normal(size=(200, 3))[pump] + draw.normal(scale=0.1, size=(2000, 3))
    y = draw.permutation([0, 1] * 100)[pump]
    model = KNeighborsClassifier(3)
    # region: groups
    mixed = cross_val_score(model, x, y, cv=KFold(5, shuffle=True, random_state=0))
    apart = cross_val_score(model, x, y, groups=pump, cv=GroupKFold(5))
    # endregion
    print("rows_mixed", round(mixed.mean(), 2))
    print("pumps_apart", round(apart.mean(), 2))


def baseline() -> None:
    y = np.array([1] * 30 + [0] * 970)
    x = np.zeros((1000, 1))
    said = DummyClassifier(strategy="most_frequent").fit(x, y).predict(x)
    print("dummy_accuracy", round(accuracy_score(y, said), 2))
    print("dummy_recall", round(recall_score(y, said), 2))
    print("dummy_balanced", round(balanced_accuracy_score(y, said), 2))


def tables() -> None:
    readings = pd.DataFrame({"pump": ["a", "a", "b", "c"], "mm_s": [1.0, 2.0, 3.0, 4.0]})
    parts = pd.DataFrame({"pump": ["a", "b", "b", "d"], "part": [11, 12, 13, 14]})
    for how in ("inner", "left", "outer"):
        joined = readings.merge(parts, on="pump", how=how)
        print(f"rows_{how}", len(joined))
    left = readings.merge(parts, on="pump", how="left")
    print("part_is_float", int(left["part"].dtype == "float64"))

    sites = pd.DataFrame({"site": ["north", "north", None], "hours": [2, 4, 9]})
    print("sites", sites.groupby("site")["hours"].sum().sum())
    print("sites_with_gap", sites.groupby("site", dropna=False)["hours"].sum().sum())
    means = sites.groupby("site", dropna=False)["hours"].transform("mean")
    print("means", len(means))
    print("equal_to_nan", (sites["site"] == np.nan).sum())
    print("sum_of_gaps", pd.Series([np.nan, np.nan]).sum())


def main() -> None:
    leakage()
    groups()
    baseline()
    tables()


if __name__ == "__main__":
    main()
