"""Bring events and picture labels into the shapes that training wants. Needs only the standard library."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path

DATA = Path(__file__).parent / "data"
PICTURES = (
    "azureml://subscriptions/00000000-0000-0000-0000-000000000000"
    "/resourcegroups/rg-pumps/workspaces/mlw-pumps-dev"
    "/datastores/plant_lake/paths/pictures/"
)


# region: flatten
def rows(lines: list[str]) -> Iterator[dict[str, object]]:
    """One row for each reading; the pump is repeated."""
    for line in lines:
        event = json.loads(line)
        for reading in event["readings"]:
            yield {
                "pump": event["pump"], "site": event["site"],
                "measured": reading["t"], "mm_s": reading["mm_s"],
            }
# endregion


# region: boxes
def fraction(box: dict[str, str]) -> dict[str, object]:
    """A box in pixels as shares of the picture."""
    width, height = float(box["width"]), float(box["height"])
    return {
        "label": box["label"],
        "topX": float(box["xmin"]) / width,
        "topY": float(box["ymin"]) / height,
        "bottomX": float(box["xmax"]) / width,
        "bottomY": float(box["ymax"]) / height,
    }


def annotations(boxes: list[dict[str, str]]) -> Iterator[str]:
    """One line for each picture, with all its boxes."""
    for image in sorted({box["image"] for box in boxes}):
        labels = [fraction(b) for b in boxes if b["image"] == image]
        # note: 1 image_url
        line = {"image_url": PICTURES + image, "label": labels}
        yield json.dumps(line)
# endregion


def main() -> None:
    table = list(rows((DATA / "events.jsonl").read_text(encoding="utf-8").splitlines()))
    with (DATA / "boxes.csv").open(encoding="utf-8") as file:
        lines = list(annotations(list(csv.DictReader(file))))
    for line in lines:
        print(line)
    boxes = [label for line in lines for label in json.loads(line)["label"]]
    print(f"largest_coordinate {max(max(b['bottomX'], b['bottomY']) for b in boxes):.3f}")
    print(f"rows {len(table)}")
    print(f"pictures {len(lines)}")


if __name__ == "__main__":
    main()
