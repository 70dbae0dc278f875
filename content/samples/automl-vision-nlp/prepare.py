"""Turn pixel boxes into annotations for AutoML, and check a file for named entities, before a GPU is paid for."""

import csv
import json
import re
from pathlib import Path

STORE = (
    "azureml://subscriptions/00000000-0000-0000-0000-000000000000"
    "/resourcegroups/rg-pumps/workspaces/mlw-pumps-dev"
    "/datastores/workspaceblobstore/paths/photos/"
)


# region: boxes
def annotation(rows: list[dict]) -> dict:
    """All boxes of one photo, as fractions of its sides."""
    width, height = int(rows[0]["width"]), int(rows[0]["height"])
    return {
        "image_url": STORE + rows[0]["file"],
        "image_details": {
            "format": "jpg", "width": width, "height": height,
        },
        "label": [
            {
                "label": row["label"],
                # mark
                "topX": round(int(row["left"]) / width, 4),
                "topY": round(int(row["top"]) / height, 4),
                "bottomX": round(int(row["right"]) / width, 4),
                "bottomY": round(int(row["bottom"]) / height, 4),
                "isCrowd": 0,
            }
            for row in rows
        ],
    }
# endregion


# region: entities
def faults(text: str) -> list[str]:
    """What the service would refuse in such a file."""
    found = []
    if text.startswith("\n"):
        found.append("starts with an empty line")
    if not text.endswith("\n\n") or text.endswith("\n\n\n"):
        found.append("does not end with exactly one empty line")
    if "\n\n\n" in text:
        found.append("more than one empty line between samples")
    for number, line in enumerate(text.split("\n"), start=1):
        if line and not re.fullmatch(r"\S+ (O|[BI]-\S+)", line):
            found.append(f"line {number}: {line!r}")
    return found
# endregion


def main() -> None:
    photos: dict[str, list[dict]] = {}
    with open("data/boxes.csv", newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            photos.setdefault(row["file"], []).append(row)
    lines = [json.dumps(annotation(rows)) for rows in photos.values()]
    written = Path("images/annotations.jsonl").read_text(encoding="utf-8")
    # The bundled file is what this program makes.
    assert written == "\n".join(lines) + "\n"
    boxes = [box for line in lines for box in json.loads(line)["label"]]
    print(f"photos {len(lines)}")
    print(f"boxes {len(boxes)}")
    print(f"largest_coordinate {max(box['bottomX'] for box in boxes):.3f}")
    good = "Seal B-part\nof O\nP0007 B-pump\n\nleaks O\n\n"
    bad = "Seal  B-part\nof o\n\n\nP0007 B-pump\n"
    print(f"faults_in_good {len(faults(good))}")
    print(f"faults_in_bad {len(faults(bad))}")


if __name__ == "__main__":
    main()
