"""Count the files of readings: a stand-in for a training script."""

import argparse
from pathlib import Path

parser = argparse.ArgumentParser()
parser.add_argument("--readings")
print(f"files {len(list(Path(parser.parse_args().readings).iterdir()))}")
