#!/bin/sh
# Draws the gallery: the real window over hosts that exist nowhere, at many sizes, in every theme. Needs no display.
# sh assets/gallery.sh [FOLDER [WORD]] draws into assets/gallery, or FOLDER; only pictures with WORD in their names.
set -eu
cd "$(dirname "$0")/.."
exec mvn -q -Pbench test-compile exec:exec@gallery -Dargs="${1:-assets/gallery} ${2:-}"
