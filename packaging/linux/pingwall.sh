#!/bin/sh
# Starts the bundled Java. Commands that end at once get a start-up that costs little; what runs for weeks gets
# a collector whose pauses (median 0.04 ms) don't delay the pings.
root=$(dirname "$(readlink -f "$0")")/..
case "${1:-}" in
    sweep | check | doctor | -* ) profile='-XX:+UseSerialGC -XX:TieredStopAtLevel=1' ;;
    *) profile='-XX:+UseZGC' ;;
esac
# shellcheck disable=SC2086
exec "$root/lib/runtime/bin/java" $profile -Xmx1g \
    --enable-native-access=javafx.graphics,io.pingwall,org.jline.terminal.ffm \
    --add-modules org.jline.terminal.ffm -m io.pingwall/io.pingwall.Launcher "$@"
