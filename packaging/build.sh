#!/bin/sh
# Builds what people install. Usage: packaging/build.sh app-image
#   app-image   target/dist/pingwall, self-contained: bin/pingwall runs where there is no Java
set -eu
cd "$(dirname "$0")/.."
case "${1:-}" in
    app-image) exec mvn -q -B -Pdist -DskipTests package ;;
    *)
        echo "build.sh: say what to build: app-image" >&2
        exit 3
        ;;
esac
