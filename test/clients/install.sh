#!/bin/sh
# Brings the programs of others that read what Rapport exports (npm run test:clients): Debian's own, only those not here
# yet. What cannot be had is said, and its tests are skipped.
set -eu

missing=''
for program in khard abook khal calcurse vdirsyncer radicale python3; do
  command -v "$program" >/dev/null || missing="$missing $program"
done
/usr/bin/python3 -c 'import vobject' 2>/dev/null || missing="$missing python3-vobject"
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "This system has no apt-get. Install these yourself, or their tests are skipped:$missing." >&2
  exit 0
fi
as_root=''
[ "$(id -u)" -eq 0 ] || as_root=sudo
$as_root apt-get update -qq || true
for package in $missing; do
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" ||
    echo "Its tests are skipped, because it cannot be installed: $package." >&2
done
