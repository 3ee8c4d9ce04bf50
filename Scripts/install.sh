#!/bin/sh
# Installs the Debian packages that the build and the paper need, and those named as arguments, where
# this machine lacks them.
set -eu
lacking=""
for package in libicu-dev libsqlite3-dev libphonenumber-dev zlib1g-dev tzdata libpango1.0-dev \
  libqrencode-dev pkg-config fonts-noto-core fonts-noto-cjk "$@"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' \
    || lacking="$lacking $package"
done
[ -n "$lacking" ] || exit 0
as_root=""
[ "$(id -u)" = 0 ] || as_root="sudo"
# What is lacking stands in words of its own on purpose.
$as_root apt-get update -qq >&2
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends \
  $lacking >&2
