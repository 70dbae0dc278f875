"""Compare the packages of this environment with the pins of a conda file, and fail where they differ."""

import re
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


# region: check
def installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"


def main(conda_file: str) -> int:
    text = Path(conda_file).read_text("utf-8")
    pins = dict(re.findall(r"- ([\w.-]+)==(\S+)", text))
    # note: 1 wrong
    wrong = {n: installed(n) for n, pin in pins.items() if installed(n) != pin}
    print(f"python {sys.version.split()[0]}")
    print(f"pins_met {len(pins) - len(wrong)}")
    for name, found in wrong.items():
        print(f"{name}: pinned {pins[name]}, found {found}")
    return 1 if wrong else 0
# endregion


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
