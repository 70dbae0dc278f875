"""Refuse to go on when the working tree is dirty, and try that out: `python guard.py`."""

import subprocess
import tempfile
from pathlib import Path


# region: guard
def changes(folder: Path) -> list[str]:
    """What differs from the last commit, in the whole repository."""
    top = git(folder, "rev-parse", "--show-toplevel").strip()
    # note: 1 porcelain
    return git(Path(top), "status", "--porcelain").splitlines()


def refuse_dirty(folder: Path) -> None:
    if found := changes(folder):
        raise SystemExit(f"Commit first: {', '.join(found)}")
# endregion


def git(folder: Path, *words: str) -> str:
    asked = ["git", "-C", str(folder), "-c", "user.name=a", "-c", "user.email=a@b", *words]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "src"
        source.mkdir()
        (source / "train.py").write_text("print(1)\n", encoding="utf-8")
        git(Path(place), "init", "--quiet", ".")
        git(Path(place), "add", "--all")
        git(Path(place), "commit", "--quiet", "--message", "first")
        print(f"clean {len(changes(source))}")
        (Path(place) / "conda.yml").write_text("name: pumps\n", encoding="utf-8")
        print(f"dirty {len(changes(source))}")
        try:
            refuse_dirty(source)
        except SystemExit as error:
            print(error)


if __name__ == "__main__":
    main()
