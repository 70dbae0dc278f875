"""Name what a conda file leaves open: `python pins.py conda.yml`."""

import re
import sys
from pathlib import Path

# region: pins
EXACT = re.compile(r"^\s*-\s*[\w.-]+\s*(==|=)\s*[\w.]+\s*$")
ENTRY = re.compile(r"^\s*-\s*[\w.-]+\s*([=<>~!].*)?$")


def unpinned(text: str) -> list[str]:
    """Packages without an exact version, below `dependencies`."""
    _, _, below = text.partition("dependencies:")
    entries = [line for line in below.splitlines() if ENTRY.match(line)]
    return [line.strip(" -") for line in entries if not EXACT.match(line)]
# endregion


def main() -> None:
    loose = unpinned(Path(sys.argv[1]).read_text(encoding="utf-8"))
    for name in loose:
        print(f"open: {name}")
    print(f"unpinned {len(loose)}")


if __name__ == "__main__":
    main()
