#!/usr/bin/env bash
# Clone a repository on a compute instance by SSH.
# USER_FOLDER is your folder on the shared files, for instance ~/cloudfiles/code/Users/ana
set -euo pipefail

# region: key
# Give a passphrase when asked.
ssh-keygen -t ed25519 -C "ana@example.com"
# This half goes to your account at the Git service.
cat ~/.ssh/id_ed25519.pub
# endregion

# region: clone
cd "$USER_FOLDER"
git clone git@github.com:plant/pumps.git
# note: 1 safe.directory
git config --global --add safe.directory "$USER_FOLDER/pumps"
# endregion
