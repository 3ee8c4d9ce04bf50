#!/bin/sh
# Installs what is missing, builds, and runs hotline with the words that follow.
set -eu
cd "$(dirname "$0")/.."
sh Scripts/install.sh
swift build -c release --product hotline >&2
exec "$(swift build -c release --show-bin-path)/hotline" "$@"
