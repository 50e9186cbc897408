# shellcheck shell=sh disable=SC2154
# The macOS half of packaging/build.sh, which sources it from the project's folder, after the dist build, with
# $version of the program, $dist for what comes out and $jdk, the home of a JDK 25.
# For a signature: PINGWALL_MAC_IDENTITY, as codesign wants it ("Developer ID Application: Name (TEAM)"), and
# PINGWALL_MAC_KEYCHAIN where it isn't in a usual one. For notarisation: PINGWALL_NOTARY_PROFILE, stored before by
# "xcrun notarytool store-credentials".
app=$dist/Pingwall.app

# jpackage takes no version that begins with 0, though macOS does: packaging/mac/Info.plist has the true one.
jpackage_version() {
    case ${version%%-*} in
        0.*) echo "1.$(echo "${version%%-*}" | cut -d . -f 2,3)" ;;
        *) echo "${version%%-*}" ;;
    esac
}

# check_tools app-image|installer|all
check_tools() {
    lacking=0
    if [ ! -x "$jdk/bin/jpackage" ]; then
        echo "build.sh: $jdk has no jpackage. Install a whole JDK 25 (brew install --cask temurin@25) and point JAVA_HOME at it." >&2
        lacking=1
    fi
    if [ -n "${PINGWALL_MAC_IDENTITY:-}" ] && ! security find-identity -v -p codesigning | grep -qF "$PINGWALL_MAC_IDENTITY" \
        && [ -z "${PINGWALL_MAC_KEYCHAIN:-}" ]; then
        echo "build.sh: no keychain has the certificate of PINGWALL_MAC_IDENTITY, \"$PINGWALL_MAC_IDENTITY\"; these are there: security find-identity -v -p codesigning" >&2
        lacking=1
    fi
    if [ "$1" != app-image ] && [ -n "${PINGWALL_NOTARY_PROFILE:-}" ] && ! xcrun --find notarytool >/dev/null 2>&1; then
        echo "build.sh: notarisation needs Xcode's tools: xcode-select --install" >&2
        lacking=1
    fi
    return "$lacking"
}

app_image() {
    rm -rf "$app" target/mac
    mkdir -p target/mac "$dist"
    "$jdk/bin/java" packaging/IconFiles.java target/icons target/icons/pingwall.ico target/icons/pingwall.icns
    cp target/icons/pingwall.icns target/mac/Pingwall-volume.icns
    sed "s/<string>PINGWALL_VERSION</<string>${version%%-*}</" packaging/mac/Info.plist >target/mac/Info.plist
    if [ -n "${PINGWALL_UPDATES:-}" ]; then
        set -- --java-options "-Dpingwall.updates=$PINGWALL_UPDATES"
    else
        set --
    fi
    "$jdk/bin/jpackage" @packaging/common.args @packaging/mac.args \
        --type app-image --app-version "$(jpackage_version)" "$@"
    train_cache "$app/Contents/app" "$app/Contents/runtime/Contents/Home/bin/java"
    sign_app
    echo "$app"
}

# train_cache APPDIR JAVA: one start as the launcher's own configuration has it, which leaves the AOT cache that the
# next ones load.
train_cache() {
    appdir=$1
    scratch=$(mktemp -d)
    mkdir "$scratch/home"
    sed -n -e "s|\\\$APPDIR|$appdir|g" -e 's/^java-options=//p' "$appdir/Pingwall.cfg" >"$scratch/options"
    set -- "$2" "-XX:AOTCacheOutput=$appdir/pingwall.aot"
    while IFS= read -r option; do
        case $option in
            # a start that looked for the cache could not write it
            -XX:AOTCache=*) ;;
            *) set -- "$@" "$option" ;;
        esac
    done <"$scratch/options"
    PINGWALL_HOME=$scratch/home PINGWALL_REPORT=8 "$@" -Dglass.platform=Headless -Dprism.order=sw \
        --module io.pingwall/io.pingwall.Launcher packaging/train.pingwall
    rm -rf "$scratch"
    # every start of a launcher that names a missing cache complains
    [ -s "$appdir/pingwall.aot" ] || {
        echo "build.sh: the training run left no $appdir/pingwall.aot" >&2
        return 1
    }
}

# The cache came after jpackage's seal: it is sealed again, with a name where there is one.
sign_app() {
    if [ -z "${PINGWALL_MAC_IDENTITY:-}" ]; then
        echo "Not signed, for PINGWALL_MAC_IDENTITY names no certificate: on other Macs this program starts only after" \
            "\"Open Anyway\" in System Settings, Privacy & Security."
        codesign --force --sign - "$app"
        return
    fi
    set -- --mac-sign --mac-app-image-sign-identity "$PINGWALL_MAC_IDENTITY" \
        --mac-package-signing-prefix io.pingwall. --mac-entitlements packaging/mac/pingwall.entitlements
    if [ -n "${PINGWALL_MAC_KEYCHAIN:-}" ]; then
        set -- "$@" --mac-signing-keychain "$PINGWALL_MAC_KEYCHAIN"
    fi
    "$jdk/bin/jpackage" --type app-image --app-image "$app" "$@"
    codesign --verify --deep --strict "$app"
}

installer() {
    [ -d "$app" ] || app_image
    case $(uname -m) in
        arm64) image=$dist/Pingwall-$version-macos-aarch64.dmg ;;
        *) image=$dist/Pingwall-$version-macos-x64.dmg ;;
    esac
    made=$dist/Pingwall-$(jpackage_version).dmg
    rm -f "$image" "$made"
    "$jdk/bin/jpackage" --type dmg --app-image "$app" --name Pingwall --app-version "$(jpackage_version)" \
        --resource-dir target/mac --dest "$dist"
    mv "$made" "$image"
    notarise "$image"
    echo "$image"
}

# notarise DMG
notarise() {
    if [ -z "${PINGWALL_MAC_IDENTITY:-}" ]; then
        return
    fi
    codesign --force --timestamp --sign "$PINGWALL_MAC_IDENTITY" \
        ${PINGWALL_MAC_KEYCHAIN:+--keychain "$PINGWALL_MAC_KEYCHAIN"} "$1"
    if [ -z "${PINGWALL_NOTARY_PROFILE:-}" ]; then
        echo "Not notarised, for PINGWALL_NOTARY_PROFILE names no stored credentials: other Macs ask before they open it."
        return
    fi
    xcrun notarytool submit "$1" --keychain-profile "$PINGWALL_NOTARY_PROFILE" \
        ${PINGWALL_MAC_KEYCHAIN:+--keychain "$PINGWALL_MAC_KEYCHAIN"} --wait
    # Apple's ticket goes along, for Macs that are offline
    xcrun stapler staple "$1"
}
