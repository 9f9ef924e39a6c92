#!/bin/sh
# Brings the programs of others that read what Rapport exports (npm run test:clients): Debian's own, only those not here yet.
set -eu

missing=''
for program in khard abook khal calcurse python3; do
  command -v "$program" >/dev/null || missing="$missing $program"
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "Install these yourself, as this system has no apt-get:$missing. Then run npm run test:clients again." >&2
  exit 1
fi
as_root=''
[ "$(id -u)" -eq 0 ] || as_root=sudo
$as_root apt-get update -qq
# shellcheck disable=SC2086 # several words, one program each
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
