#!/bin/sh
# Starts the Java beside it. jpackage's own launcher first asks rpm and dpkg, twice, who owns it: a third of a
# second. @OPTIONS@ is filled in by the build from the settings that jpackage wrote.
self=$(readlink -f "$0")
root=${self%/bin/*}
# a command starts faster from a cache that holds no window
case "${1:-}" in
    bench | check | completion | doctor | help | report | sweep | watch | --help | -h | --version | -V) cache=command ;;
    *) cache=window ;;
esac
exec "$root/lib/runtime/bin/java" @OPTIONS@ "-Djpackage.app-path=$self" \
    -m io.pingwall/io.pingwall.Launcher "$@"
