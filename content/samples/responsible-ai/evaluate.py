"""Judge one classifier by its errors, by groups and by what moves its predictions."""

import argparse

import numpy as np
import pandas as pd
from fairlearn.metrics import MetricFrame, count, selection_rate
from fairlearn.postprocessing import ThresholdOptimizer
from interpret.glassbox import ExplainableBoostingClassifier
from sklearn.metrics import (
    accuracy_score, average_precision_score, precision_score,
    recall_score, roc_auc_score,
)
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier, export_text

READINGS = ["age_years", "vibration_mm_s", "temperature_c", "starts_per_day"]


def split(path: str) -> tuple[pd.DataFrame, ...]:
    """Half to train on, a quarter to set thresholds, a quarter to judge by."""
    table = pd.read_csv(path)
    rest, test = train_test_split(table, test_size=0.25, random_state=0)
    train, tune = train_test_split(rest, test_size=1 / 3, random_state=0)
    return train, tune, test


def overall(chances, y) -> None:
    # region: overall
    print(f"base_rate {y.mean():.3f}")
    print(f"roc_auc {roc_auc_score(y, chances):.3f}")
    print(f"average_precision {average_precision_score(y, chances):.3f}")
    for cut in (0.5, 0.3):
        said = chances >= cut
        print(f"cut {cut}: precision {precision_score(y, said):.2f}, "
              f"recall {recall_score(y, said):.2f}")
    # endregion


def errors(model, x, y) -> None:
    # region: errors
    wrong = model.predict(x) != y
    # A shallow tree that predicts the errors names the cohorts.
    tree = DecisionTreeClassifier(max_depth=2, min_samples_leaf=25)
    tree.fit(x, wrong)
    print(export_text(tree, feature_names=READINGS, show_weights=True))
    # endregion


def groups(model, x, y, site) -> MetricFrame:
    # region: groups
    frame = MetricFrame(
        metrics={"recall": recall_score, "accuracy": accuracy_score,
                 "selected": selection_rate, "rows": count},
        y_true=y, y_pred=model.predict(x),
        # mark
        sensitive_features=site,
    )
    print(frame.by_group.round(3))
    print("recall_gap", round(frame.difference()["recall"], 3))
    # endregion
    return frame


def mitigate(model, tune: pd.DataFrame, test: pd.DataFrame) -> None:
    # region: mitigate
    fairer = ThresholdOptimizer(
        estimator=model, prefit=True,
        constraints="true_positive_rate_parity",
        objective="balanced_accuracy_score",
        predict_method="predict_proba",
    )
    fairer.fit(tune[READINGS], tune["failed"],
               sensitive_features=tune["site"])
    said = fairer.predict(
        test[READINGS], sensitive_features=test["site"],
        random_state=0,
    )
    # endregion
    frame = MetricFrame(
        metrics={"recall": recall_score, "selected": selection_rate},
        y_true=test["failed"], y_pred=said,
        sensitive_features=test["site"],
    )
    print(frame.by_group.round(3))
    print("recall_gap_after", round(frame.difference()["recall"], 3))
    print(f"accuracy_after {accuracy_score(test['failed'], said):.3f}")


def explain(model, x, y) -> None:
    # region: explain
    whole = model.explain_global().data()
    order = np.argsort(whole["scores"])[::-1]
    print([whole["names"][i] for i in order][:3])
    one = model.explain_local(x.head(1), y.head(1)).data(0)
    for name, score in zip(one["names"], one["scores"]):
        print(f"{name:15} {score:+.2f}")
    # endregion


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="data/pumps.csv")
    train, tune, test = split(parser.parse_args().data)
    model = ExplainableBoostingClassifier(
        interactions=0, outer_bags=4, random_state=0, n_jobs=1,
    ).fit(train[READINGS], train["failed"])
    x, y = test[READINGS], test["failed"]
    overall(model.predict_proba(x)[:, 1], y)
    errors(model, x, y)
    groups(model, x, y, test["site"])
    print(f"accuracy {accuracy_score(y, model.predict(x)):.3f}")
    mitigate(model, tune, test)
    explain(model, x, y)


if __name__ == "__main__":
    main()
