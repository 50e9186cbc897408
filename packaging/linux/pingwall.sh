#!/bin/sh
# Starts the Java beside it. jpackage's own launcher first asks rpm and dpkg, twice, who owns it: a third of a
# second. @OPTIONS@ is filled in by the build from the settings that jpackage wrote.
self=$(readlink -f "$0")
root=${self%/bin/*}
exec "$root/lib/runtime/bin/java" @OPTIONS@ "-Djpackage.app-path=$self" \
    -m io.pingwall/io.pingwall.Launcher "$@"
