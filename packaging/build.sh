#!/bin/sh
# Builds what people install, on Linux and macOS; build.ps1 does the same on Windows.
#
#   packaging/build.sh app-image    the program in a folder of its own, which needs no Java on the machine
#   packaging/build.sh installer    the installers of this system
#   packaging/build.sh all          both, the list of what is inside (CycloneDX), and checksums
#
# All of it is left in target/dist. PINGWALL_UPDATES may hold the address of a text that names the newest version, for
# the program to ask when a person wants to know. Exit code 3: something to build with is missing, and it says what.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "build.sh: $*" >&2; }
die() { say "$*"; exit 3; }

# The first element of this name in the pom: the project's own stand before any other.
of_pom() { sed -n "s:^  <$1>\\(.*\\)</$1>\$:\\1:p" pom.xml | head -n 1; }

kind=${1:-}
case "$kind" in
    app-image | installer | all) ;;
    *) die "say what to build: app-image, installer or all." ;;
esac
case "$(uname -s)" in
    Linux) . packaging/linux/steps.sh ;;
    Darwin) . packaging/mac/steps.sh ;;
    *) die "this script builds on Linux and macOS; on Windows, packaging/build.ps1 does." ;;
esac

name=$(of_pom artifactId)
version=$(of_pom version)
[ -n "$name" ] && [ -n "$version" ] || die "pom.xml has no <artifactId> or <version> at two blanks of indent."
dist=target/dist
# every file that is packed gets the pom's own time, so that two builds of one commit are the same
SOURCE_DATE_EPOCH=$(date -u -d "$(sed -n 's:.*<project.build.outputTimestamp>\(.*\)</.*:\1:p' pom.xml)" +%s 2>/dev/null || echo 1767225600)
export SOURCE_DATE_EPOCH

command -v mvn >/dev/null 2>&1 || die "Maven is missing: the README's first table has the line that installs it."
check_tools "$kind" || exit 3

rm -rf "$dist" target/installer
say "linking $name $version with a Java runtime"
mvn -q -B -Pdist -DskipTests ${PINGWALL_UPDATES:+"-Dpingwall.updates=$PINGWALL_UPDATES"} package
jdk=$(cat target/image/jdk)
# mvn leaves the bill of materials here
mkdir -p "$dist"
app_image
case "$kind" in installer | all) installer ;; esac
if [ "$kind" = all ]; then
    say "adding up"
    (cd "$dist" && find . -maxdepth 1 -type f ! -name SHA256SUMS | sed 's:^\./::' | LC_ALL=C sort | while read -r file; do
        if command -v sha256sum >/dev/null 2>&1; then sha256sum "$file"; else shasum -a 256 "$file"; fi
    done > SHA256SUMS)
fi
ls "$dist" | sed "s:^:$dist/:"
