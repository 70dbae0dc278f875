#!/usr/bin/env bash
# Set up a compute instance from its terminal. Paste parts of it; it is not meant to run as a whole.
set -euo pipefail

# region: git
# Under your user folder, so that every instance sees the clone.
cd ~/cloudfiles/code/Users/"$USER_FOLDER"
ssh-keygen -t ed25519 -C "you@example.com"
cat ~/.ssh/id_ed25519.pub
git clone git@github.com:your-team/pumps.git
# endregion

# region: kernel
conda create --yes --name pumps python=3.11 pip ipykernel
conda activate pumps
cd ~/cloudfiles/code/Users/"$USER_FOLDER"/pumps
pip install -r requirements.txt
# mark
python -m ipykernel install --user --name pumps \
  --display-name "Python (pumps)"
# endregion

# region: remove
jupyter kernelspec uninstall pumps
conda env remove --name pumps
# endregion

# region: copy
# Onto the disk of the machine, not onto the share.
mkdir -p ~/data
azcopy login
azcopy copy --recursive \
  "https://stpumps.blob.core.windows.net/lake/readings" ~/data
# endregion

# region: disk
df -h / /mnt
# endregion
