#!/bin/sh
# Starts the Java beside it. jpackage's own launcher first asks rpm and dpkg, twice, who owns it: a third of a
# second. @OPTIONS@ is filled in by the build from the settings that jpackage wrote.
self=$(readlink -f "$0")
root=${self%/bin/*}
# a command starts faster from a cache that holds no window, and with a collector that has no threads
case "${1:-}" in
    check | completion | doctor | help | report | sweep | --help | -h | --version | -V)
        cache=command collector=-XX:+UseSerialGC
        ;;
    bench | watch) cache=command collector=-XX:+UseG1GC ;;
    *) cache=window collector=-XX:+UseG1GC ;;
esac
# without a graphics processor GTK would load OpenGL in software, 50 MB, for nothing
[ -e /dev/dri ] || [ -e /dev/nvidiactl ] || export GDK_GL="${GDK_GL:-disable}"
exec "$root/lib/runtime/bin/java" @OPTIONS@ "-Djpackage.app-path=$self" \
    -m io.pingwall/io.pingwall.Launcher "$@"
