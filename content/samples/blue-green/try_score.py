"""Call init() and run() as the server would, for both models. No Azure, no Docker, no packages."""

import os
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "src"))

import score  # noqa: E402  (the path comes first)


def main() -> None:
    # region: local
    body = (HERE / "requests" / "pumps.json").read_text("utf-8")
    for version in ["v1", "v2"]:
        os.environ["AZUREML_MODEL_DIR"] = str(HERE / "models" / version)
        score.init()
        print(score.run(body))
    # endregion


if __name__ == "__main__":
    main()
