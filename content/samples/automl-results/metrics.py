"""What some names in the metrics tab of an AutoML job mean, computed from one table of predictions."""

import numpy as np
import pandas as pd
from sklearn.metrics import accuracy_score, recall_score, roc_auc_score


def classes(table: pd.DataFrame) -> None:
    # region: classes
    y, chance = table["failed"], table["chance"]
    said = (chance >= 0.5).astype(int)
    macro = recall_score(y, said, average="macro")
    weighted = recall_score(y, said, average="weighted")
    print(f"accuracy {accuracy_score(y, said):.3f}")
    print(f"recall_score_weighted {weighted:.3f}")
    print(f"recall_score_macro {macro:.3f}")
    # Chance gives 0, perfection 1. R is 0.5 for two classes.
    print(f"norm_macro_recall {(macro - 0.5) / (1 - 0.5):.3f}")
    print(f"AUC {roc_auc_score(y, chance):.3f}")
    # endregion


def gains(table: pd.DataFrame) -> None:
    # region: gains
    ranked = table.sort_values("chance", ascending=False)
    tenth = ranked.head(len(ranked) // 10)
    gain = tenth["failed"].sum() / ranked["failed"].sum()
    print(f"gain_at_tenth {gain:.3f}")
    print(f"lift_at_tenth {gain / 0.1:.2f}")
    # endregion


def regression(hours: pd.DataFrame) -> None:
    # region: regression
    error = hours["said"] - hours["true"]
    rmse = float(np.sqrt((error**2).mean()))
    train_range = hours.attrs["max"] - hours.attrs["min"]
    test_range = hours["true"].max() - hours["true"].min()
    print(f"rmse {rmse:.2f}")
    print(f"nrmse_training_range {rmse / train_range:.3f}")
    print(f"nrmse_test_range {rmse / test_range:.3f}")
    # endregion


def main() -> None:
    draw = np.random.default_rng(4)
    failed = (draw.random(1000) < 0.1).astype(int)
    chance = 1 / (1 + np.exp(-(1.6 * failed - 2 + draw.normal(0, 0.9, 1000))))
    table = pd.DataFrame({"failed": failed, "chance": chance})
    classes(table)
    gains(table)
    true = draw.uniform(20, 60, 200)
    hours = pd.DataFrame({"true": true, "said": true + draw.normal(0, 5, 200)})
    # The training data reached from 0 to 100 hours.
    hours.attrs.update(min=0, max=100)
    regression(hours)


if __name__ == "__main__":
    main()
