"""Put one model behind the application of Azure's inference server and ask it, without opening a port.

python ask_here.py v1
"""

import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def application(version: str):
    # region: application
    # The server reads these when it is imported.
    os.environ["AML_APP_ROOT"] = str(HERE / "src")
    os.environ["AZUREML_ENTRY_SCRIPT"] = "score.py"
    os.environ["AZUREML_MODEL_DIR"] = str(HERE / "models" / version)
    # mark
    from azureml_inference_server_http.server import create_app

    client = create_app.create().test_client()
    # endregion
    return client


def main(version: str) -> None:
    client = application(version)
    # region: ask
    body = (HERE / "requests" / "pumps.json").read_text("utf-8")
    answer = client.post(
        "/score", data=body, content_type="application/json",
    )
    print(answer.status_code, answer.get_json())
    # A field is missing: the script fails, the server says so.
    broken = client.post(
        "/score", data='{"pumps": [{"age_years": 3}]}',
        content_type="application/json",
    )
    print(broken.status_code)
    # endregion
    quiet, worn = answer.get_json()["risk"]
    # The server has turned print into lines of its log.
    sys.stdout.write(f"{version}_quiet {quiet}\n{version}_worn {worn}\n{version}_broken {broken.status_code}\n")


if __name__ == "__main__":
    main(sys.argv[1])
