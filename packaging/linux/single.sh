#!/bin/sh
# Pingwall @VERSION@ in one file: unpacks itself at its first start, then starts what it unpacked. Remove the folder
# that it names to be rid of it.
set -eu
cache=${PINGWALL_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/pingwall}
to=$cache/@VERSION@-@SUM@
if [ ! -x "$to/pingwall/bin/pingwall" ]; then
    echo "pingwall: Unpacking to $to, this once." >&2
    mkdir -p "$cache"
    # whole or not at all, and two first starts at once don't meet
    part=$(mktemp -d "$cache/part.XXXXXX")
    trap 'rm -rf "$part"' EXIT INT TERM
    tail -n +23 "$0" | xz -dc 2> /dev/null | tar -C "$part" -xf - 2> /dev/null || {
        echo "pingwall: It could not be unpacked to $cache: look for room there, or name another folder in PINGWALL_CACHE." >&2
        exit 70
    }
    mv -T "$part" "$to" 2>/dev/null || [ -x "$to/pingwall/bin/pingwall" ]
    rm -rf "$part"
    trap - EXIT INT TERM
fi
exec "$to/pingwall/bin/pingwall" "$@"
exit
