#!/bin/sh
# Installs what is missing, builds with the arrows checked, and runs all tests.
set -eu
cd "$(dirname "$0")/.."
# poppler-utils reads the leaflets back.
sh Scripts/install.sh poppler-utils
export SWIFT_BACKTRACE=enable=no
swift build --build-tests --explicit-target-dependency-import-check error
swift test --skip-build "$@"
