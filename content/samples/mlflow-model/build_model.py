"""Save one model with a signature, look at it, and find out what the signature refuses. No Azure."""

import shutil
from pathlib import Path

import mlflow
import mlflow.sklearn
import pandas as pd
from mlflow.exceptions import MlflowException
from mlflow.models import ModelSignature, infer_signature
from mlflow.types.schema import ColSpec, Schema
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

HERE = Path(__file__).resolve().parent


def fit():
    table = pd.read_csv(HERE / "data" / "pumps.csv")
    rows = table.drop(columns="failed").astype("float64")
    model = make_pipeline(StandardScaler(), LogisticRegression())
    return model.fit(rows, table["failed"]), rows


def inferred(model, rows) -> ModelSignature:
    # region: infer
    # note: 1 predict
    signature = infer_signature(rows, model.predict(rows))
    # endregion
    return signature


def written() -> ModelSignature:
    # region: write
    # note: 1 required
    signature = ModelSignature(
        inputs=Schema([
            ColSpec("double", "age_years"),
            ColSpec("double", "vibration_mm_s"),
            ColSpec("double", "temperature_c"),
            ColSpec("double", "starts_per_day", required=False),
        ]),
        outputs=Schema([ColSpec("long")]),
    )
    # endregion
    return signature


def save(model, signature: ModelSignature, rows) -> str:
    folder = str(HERE / "model")
    shutil.rmtree(folder, ignore_errors=True)
    # region: save
    mlflow.sklearn.save_model(
        model, folder,
        signature=signature,
        input_example=rows.head(2),
        # note: 1 pip_requirements
        pip_requirements=["scikit-learn==1.5.2", "mlflow-skinny==2.16.2"],
    )
    # endregion
    return folder


# region: try
def answers(loaded, rows: pd.DataFrame) -> bool:
    try:
        loaded.predict(rows)
        return True
    except MlflowException as refused:
        print("refused:", str(refused)[:70])
        return False


def try_out(folder: str, rows: pd.DataFrame) -> None:
    loaded = mlflow.pyfunc.load_model(folder)
    two = rows.head(2)
    print("as_trained", int(answers(loaded, two)))
    print("extra_column", int(answers(loaded, two.assign(site="north"))))
    print("other_order", int(answers(loaded, two[two.columns[::-1]])))
    print("column_missing", int(answers(loaded, two.drop(columns="age_years"))))
    print("numeric_text", int(answers(loaded, two.astype({"age_years": str}))))
    print("words", int(answers(loaded, two.assign(age_years="old"))))
    print("int64", int(answers(loaded, two.round().astype("int64"))))
    print("int32", int(answers(loaded, two.round().astype("int32"))))
    # note: 1 sklearn
    plain = mlflow.sklearn.load_model(folder)
    print("plain_type", type(plain).__name__)
# endregion


def main() -> None:
    model, rows = fit()
    folder = save(model, inferred(model, rows), rows)
    print((Path(folder) / "MLmodel").read_text("utf-8"))
    try_out(folder, rows)
    print("optional_columns", sum(not c.required for c in written().inputs.inputs))


if __name__ == "__main__":
    main()
