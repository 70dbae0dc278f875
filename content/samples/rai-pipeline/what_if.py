"""What a counterfactual is, and why importance is no cause: both on made-up pumps, with scikit-learn alone."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression, LogisticRegression


def pumps(rows: int = 4000) -> pd.DataFrame:
    """Old pumps get more visits and break down more; each visit really lowers the downtime by half an hour."""
    draw = np.random.default_rng(5)
    age = draw.uniform(0, 15, rows)
    visits = 1 + 0.4 * age + draw.normal(0, 1, rows)
    hours = 2 + 0.8 * age - 0.5 * visits + draw.normal(0, 1, rows)
    return pd.DataFrame({"age": age, "visits": visits, "hours": hours})


# region: counterfactual
def counterfactual(model, row, vary, step=0.1, reach=60):
    """The least change of one feature that turns the answer."""
    before = model.predict(row)[0]
    for n in range(1, reach):
        for name in vary:
            for sign in (-1, 1):
                other = row.copy()
                # note: 1 other
                other[name] = other[name] + sign * n * step
                if model.predict(other)[0] != before:
                    return name, round(sign * n * step, 1)
    return None
# endregion


# region: causal
def effects(table):
    """A visit's effect: as it looks, and with age accounted for."""
    naive = LinearRegression().fit(table[["visits"]], table["hours"])
    controls = table[["age"]]
    # note: 1 rest
    rest_of_hours = table["hours"] - LinearRegression().fit(
        controls, table["hours"]).predict(controls)
    rest_of_visits = table["visits"] - LinearRegression().fit(
        controls, table["visits"]).predict(controls)
    adjusted = LinearRegression().fit(
        rest_of_visits.to_frame(), rest_of_hours)
    return naive.coef_[0], adjusted.coef_[0]
# endregion


def main() -> None:
    table = pumps()
    model = LogisticRegression(max_iter=1000)
    model.fit(table[["age", "visits"]], table["hours"] > 6)
    row = pd.DataFrame({"age": [11.0], "visits": [4.0]})
    free = counterfactual(model, row, ["age", "visits"])
    bound = counterfactual(model, row, ["visits"])
    print("free:", free, "bound:", bound)
    print("change_free", free[1] if free else 0.0)
    print("change_bound", bound[1] if bound else 0.0)
    naive, adjusted = effects(table)
    print(f"naive_effect {naive:.2f}")
    print(f"adjusted_effect {adjusted:.2f}")


if __name__ == "__main__":
    main()
