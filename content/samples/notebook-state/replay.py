"""Run a saved notebook from the top and compare with the output it was saved with. Needs only the standard library."""

import io
import json
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

NOTEBOOK = Path(__file__).parent / "readings.ipynb"


# region: replay
def saved_output(cells: list[dict[str, Any]]) -> str:
    """What a reader of the file sees."""
    texts = [o["text"] for c in cells for o in c["outputs"]]
    return "".join("".join(text) for text in texts)


def from_the_top(cells: list[dict[str, Any]]) -> str:
    """What the code in the file really gives."""
    names: dict[str, object] = {}
    out = io.StringIO()
    with redirect_stdout(out):
        for cell in cells:
            # note: 1 exec
            exec("".join(cell["source"]), names)
    return out.getvalue()
# endregion


def main() -> None:
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    # region: order
    # note: 1 order
    order = [cell["execution_count"] for cell in cells]
    if order != list(range(1, len(cells) + 1)):
        print(f"run in another order: {order}")
    # endregion
    saved, again = saved_output(cells), from_the_top(cells)
    print(f"saved: {saved}again: {again}", end="")
    print(f"saved_rows {saved.split()[0]}")
    print(f"again_rows {again.split()[0]}")


if __name__ == "__main__":
    main()
