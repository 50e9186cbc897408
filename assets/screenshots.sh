#!/bin/sh
# Takes pictures of the real window over real pings, on loopback addresses in a network namespace of
# its own, where a filter silences some hosts and loses pings of others. Needs root, Xvfb, imagemagick, iproute2 and
# nftables, and the image that packaging/build.sh app-image leaves.
# Usage: assets/screenshots.sh [WIDTHxHEIGHT [FOLDER]]
set -eu
cd "$(dirname "$0")/.."
size=${1:-1920x1080}
out=${2:-assets}
width=${size%x*}
height=${size#*x}
work=$(mktemp -d)
space=pingwall-shots-$$
screen=:$((100 + $$ % 400))

tidy() {
    trap - EXIT
    kill "$xvfb" 2>/dev/null || true
    ip netns pids "$space" | xargs -r kill 2>/dev/null || true
    ip netns del "$space"
    rm -rf "$work"
}

ip netns add "$space"
Xvfb "$screen" -screen 0 "${size}x24" >/dev/null 2>&1 &
xvfb=$!
trap tidy EXIT
ip -n "$space" link set lo up
inside() { ip netns exec "$space" "$@"; }
inside nft 'add table inet f; add chain inet f in { type filter hook input priority 0; }'
# in two groups one host in 250 is silent, in two others one loses every fifth ping
inside nft 'add rule inet f in icmp type echo-request ip daddr & 0.253.0.255 == 0.1.0.76 drop'
inside nft 'add rule inet f in icmp type echo-request ip daddr & 0.251.0.255 == 0.2.0.92 numgen inc mod 5 == 0 drop'

board() {
    count=$1
    echo "title = \"Plant north\""
    awk -v count="$count" 'BEGIN {
        groups = split("Core network,Servers,Production lines,Cameras,Branch offices,Access points", name, ",")
        split("sw,srv,plc,cam,gw,ap", prefix, ",")
        if (count <= 5) groups = 1
        n = 0
        for (g = 1; g <= groups; g++) {
            print "\n[[group]]\nname = \"" name[g] "\"\nhosts = ["
            share = int(count * g / groups)
            for (i = 1; n < share; i++) {
                n++
                printf "  { name = \"%s-%03d\", address = \"127.%d.%d.%d\" },\n", prefix[g], i, g, int((i + 72) / 250), (i + 72) % 250 + 1
            }
            print "]"
        }
    }'
}

for count in 5 200 5000; do
    for theme in light dark; do
        export PINGWALL_HOME="$work/$count-$theme"
        mkdir -p "$PINGWALL_HOME"
        # the board of a first start: the header then names no temporary folder
        board "$count" >"$PINGWALL_HOME/wall.pingwall"
        printf 'theme = "%s"\nwindow = [0, 0, %s, %s]\n' "$theme" "$width" "$height" >"$PINGWALL_HOME/settings.toml"
        inside env DISPLAY="$screen" ${PINGWALL:-target/dist/pingwall/bin/pingwall} &
        # time for some history to draw
        sleep "${SECONDS_TO_WAIT:-70}"
        import -display "$screen" -window root "$out/wall-$count-$theme.png"
        ip netns pids "$space" | xargs -r kill
        wait $! || true
    done
done
