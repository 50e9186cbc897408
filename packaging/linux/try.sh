#!/bin/sh
# Installs the .deb that packaging/build.sh made, tries it as people would and removes it again; says what was found, and
# ends at the first thing that is not as it should be. For root, on a machine that may be changed. It sends nothing
# beyond loopback.
set -eu
cd "$(dirname "$0")/../.."
deb=$(echo target/dist/pingwall_*.deb)
[ -f "$deb" ] || { echo "try.sh: there is no .deb in target/dist: packaging/build.sh installer makes one." >&2; exit 3; }
[ "$(id -u)" = 0 ] || { echo "try.sh: it installs and removes a package, so it must be run as root." >&2; exit 3; }

work=$(mktemp -d)
user=walltry
net=walltry
fail() { echo "try.sh: NOT as it should be: $*" >&2; exit 1; }
found() { echo "try.sh: $*"; }
# waits, half a minute at most, until a command succeeds
until_true() { for _ in $(seq 150); do "$@" > /dev/null 2>&1 && return 0; sleep 0.2; done; return 1; }

leave() {
    [ -z "${xvfb:-}" ] || kill "$xvfb" 2> /dev/null || true
    pkill -KILL -u $user 2> /dev/null || true
    ip netns del $net 2> /dev/null || true
    dpkg -P pingwall > /dev/null 2>&1 || true
    userdel -r $user > /dev/null 2>&1 || true
    rm -rf "$work"
}
trap leave EXIT
trap 'exit 130' INT TERM

# 1. The package itself
dpkg-deb -x "$deb" "$work/tree"
desktop-file-validate "$work"/tree/usr/share/applications/*.desktop || fail "desktop-file-validate"
appstreamcli validate --no-net "$work"/tree/usr/share/metainfo/*.xml > "$work/appstream" || { cat "$work/appstream"; fail "appstreamcli"; }
grep -v '^ *#' packaging/linux/lintian-exceptions | grep . > "$work/exceptions"
lintian --fail-on error,warning --suppress-tags-from-file "$work/exceptions" "$deb" || fail "lintian says so above"
found "lintian (with the exceptions listed), desktop-file-validate and appstreamcli pass"

# 2. Installed, where no Java is on the path
touch "$work/before"
before=$(cat /proc/sys/net/ipv4/ping_group_range)
depends=$(dpkg-deb -f "$deb" Depends)
apt-get satisfy -y -qq --no-install-recommends "$depends" > "$work/apt" 2>&1 || { cat "$work/apt"; fail "what it depends on can't be installed"; }
dpkg -i "$deb" > "$work/dpkg" 2>&1 || { cat "$work/dpkg"; fail "dpkg -i"; }
mkdir "$work/bin"
for tool in sh readlink; do ln -s "$(command -v $tool)" "$work/bin/$tool"; done
ln -s /usr/bin/pingwall "$work/bin/pingwall"
chmod 755 "$work" "$work/bin"
useradd -m -s /bin/sh $user
# as_user COMMAND...: with a path on which no Java is
as_user() { runuser -u $user -- env -i HOME="/home/$user" PATH="$work/bin" DISPLAY="${DISPLAY:-}" LANG=C.UTF-8 "$@"; }
as_user sh -c 'command -v java' && fail "the path has a java"
as_user pingwall --version | grep -q '^pingwall [0-9]' || fail "pingwall --version"
as_user pingwall sweep 127.0.0.1 > "$work/sweep" || fail "pingwall sweep 127.0.0.1 gives $?"
grep -q '127.0.0.1' "$work/sweep" || fail "pingwall sweep says nothing of 127.0.0.1"
found "installed; pingwall sweep 127.0.0.1 answers without a Java on the path"

# 3. A user without rights, where the kernel lets nobody ping
ip netns add $net
ip -n $net link set lo up
inside() { ip netns exec $net "$@"; }
inside sysctl -qw net.ipv4.ping_group_range="1 0"
code=0
inside runuser -u $user -- /usr/bin/pingwall sweep 127.0.0.1 > "$work/closed" 2>&1 || code=$?
[ $code = 4 ] || { cat "$work/closed"; fail "sweep without the right to ping gives $code, not 4"; }
inside runuser -u $user -- /usr/bin/pingwall doctor > "$work/doctor" 2>&1 || true
fix=$(sed -n "s/^ *\(echo 'net\.ipv4\.ping_group_range = [0-9 ]*' | sudo tee .*\)/\1/p" "$work/doctor" | head -n 1)
[ -n "$fix" ] || { cat "$work/doctor"; fail "doctor prints no command that grants the right"; }
found "without the right: exit code 4, and doctor says: $fix"
[ ! -e /etc/sysctl.d/60-ping.conf ] || fail "/etc/sysctl.d/60-ping.conf is there already"
inside sh -c "$(echo "$fix" | sed 's/sudo //g')" > "$work/fix" 2>&1 || { cat "$work/fix"; fail "the command that doctor prints does not work"; }
rm -f /etc/sysctl.d/60-ping.conf
inside runuser -u $user -- /usr/bin/pingwall sweep 127.0.0.1 > /dev/null || fail "sweep gives $? after doctor's command"
inside runuser -u $user -- /usr/bin/pingwall doctor > "$work/doctor" 2>&1 || { cat "$work/doctor"; fail "doctor gives $? after its own command"; }
found "after that command the same user pings"

# 4. A board opens by its type, in the window
number=87
Xvfb :$number -screen 0 1280x720x24 -nolisten tcp > /dev/null 2>&1 &
xvfb=$!
export DISPLAY=:$number
until_true xdpyinfo || fail "Xvfb does not start"
xhost + > /dev/null 2>&1 || true
board=/home/$user/plant.pingwall
printf 'title = "Tried plant"\n\n[[group]]\nname = "Own"\nhosts = [\n  { name = "loopback", address = "127.0.0.1" },\n]\n' > "$board"
chown $user "$board"
[ "$(runuser -u $user -- xdg-mime query filetype "$board")" = application/x-pingwall ] || fail "a .pingwall file is not application/x-pingwall"
[ "$(runuser -u $user -- xdg-mime query default application/x-pingwall)" = io.pingwall.Pingwall.desktop ] || fail "no program is there for application/x-pingwall"
runuser -u $user -- env -i HOME="/home/$user" PATH=/usr/bin:/bin DISPLAY=$DISPLAY LANG=C.UTF-8 xdg-open "$board" > "$work/open" 2>&1 &
until_true xdotool search --onlyvisible --name 'Tried plant' || { cat "$work/open"; fail "xdg-open shows no window of the board"; }
up() { import -window root -resize 640x "$work/screen.png" && [ "$(convert "$work/screen.png" -unique-colors -format '%w' info:)" -gt 50 ]; }
until_true up || fail "the window stays empty"
as_user pingwall "$board" > "$work/second" 2>&1 || fail "a second start gives $?"
grep -q . "$work/second" || fail "a second start says nothing"
[ "$(pgrep -u $user -f 'io.pingwall/io.pingwall.Launcher' | wc -l)" = 1 ] || fail "a second start opened a second window"
import -window root target/try.png
# it remembers every few seconds
until_true test -f /home/$user/.config/pingwall/settings.toml || fail "the window keeps no settings"
found "xdg-open shows the board; a second start says: $(cat "$work/second")"
pkill -TERM -u $user -f io.pingwall.Launcher
gone() { ! pgrep -u $user -f io.pingwall.Launcher; }
until_true gone || fail "the window does not end on SIGTERM"

# 5. What else a package brings
man -w pingwall > /dev/null || fail "there is no man page"
bash -c '. /usr/share/bash-completion/completions/pingwall && complete -p pingwall' > /dev/null || fail "bash completes nothing"

# 6. Removed without remains, but for what is the user's
dpkg -P pingwall > "$work/purge" 2>&1 || { cat "$work/purge"; fail "dpkg -P"; }
remains=$(find / -xdev \( -path /proc -o -path "$PWD" -o -path "$work" -o -path "/home/$user" -o -path /tmp -o -path /root/.m2 \) -prune -o -newer "$work/before" -name '*pingwall*' -print)
[ -z "$remains" ] || fail "these remain: $remains"
[ "$(cat /proc/sys/net/ipv4/ping_group_range)" = "$before" ] || fail "ping_group_range was $before and is now $(cat /proc/sys/net/ipv4/ping_group_range)"
[ "$(runuser -u $user -- xdg-mime query default application/x-pingwall)" = "" ] || fail "the type's program is still registered"
[ -f "$board" ] || fail "the user's board is gone"
[ -f "/home/$user/.config/pingwall/settings.toml" ] || fail "the user's settings are gone"
found "removed: nothing remains but the user's own boards and settings, and ping_group_range is what it was"
