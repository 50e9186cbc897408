# shellcheck shell=sh disable=SC2154
# What packaging/build.sh does on macOS. $name, $version, $dist and $jdk are its own.
# For a signature: PINGWALL_MAC_IDENTITY, as codesign wants it ("Developer ID Application: Name (TEAM)"), and
# PINGWALL_MAC_KEYCHAIN where it isn't in a usual one. For notarisation: PINGWALL_NOTARY_PROFILE, stored before by
# "xcrun notarytool store-credentials".
app=target/dist/Pingwall.app

# jpackage takes no version that begins with 0, though macOS does: packaging/mac/Info.plist has the true one.
jpackage_version() {
    case ${version%%-*} in
        0.*) echo "1.$(echo "${version%%-*}" | cut -d . -f 2,3)" ;;
        *) echo "${version%%-*}" ;;
    esac
}

check_tools() {
    lacking=0
    if [ -n "${PINGWALL_MAC_IDENTITY:-}" ] && [ -z "${PINGWALL_MAC_KEYCHAIN:-}" ] \
        && ! security find-identity -v -p codesigning | grep -qF "$PINGWALL_MAC_IDENTITY"; then
        say "no keychain has the certificate of PINGWALL_MAC_IDENTITY, \"$PINGWALL_MAC_IDENTITY\"; this lists those there are: security find-identity -v -p codesigning"
        lacking=1
    fi
    if [ "$1" != app-image ] && [ -n "${PINGWALL_NOTARY_PROFILE:-}" ] && ! xcrun --find notarytool >/dev/null 2>&1; then
        say "notarytool is missing, which PINGWALL_NOTARY_PROFILE asks for: xcode-select --install brings it."
        lacking=1
    fi
    return "$lacking"
}

app_image() {
    rm -rf "$app" target/mac
    mkdir -p target/mac
    "$jdk/bin/java" packaging/IconFiles.java target/icons target/icons/pingwall.ico target/icons/pingwall.icns
    cp target/icons/pingwall.icns target/mac/Pingwall-volume.icns
    sed "s/<string>PINGWALL_VERSION</<string>${version%%-*}</" packaging/mac/Info.plist >target/mac/Info.plist
    "$jdk/bin/jpackage" --type app-image --app-version "$(jpackage_version)" @packaging/common.args @packaging/mac.args
    record "$app/Contents/app" "$app/Contents/runtime/Contents/Home/bin/java"
    sign_app
}

# record APPDIR JAVA: one start as the launcher's own settings have it, which leaves the AOT cache that the next load.
record() {
    say "recording a start"
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
    PINGWALL_HOME=$scratch/home PINGWALL_REPORT=6 "$@" -Dglass.platform=Headless -Dprism.order=sw -Duser.language=en \
        --module io.pingwall/io.pingwall.Rehearsal packaging/train.pingwall
    rm -rf "$scratch"
    # every start of a launcher that names a missing cache complains
    [ -s "$appdir/pingwall.aot" ] || die "no AOT cache was recorded; what the program said stands above."
}

# The cache came after jpackage's seal: it is sealed again, with a name where there is one.
sign_app() {
    if [ -z "${PINGWALL_MAC_IDENTITY:-}" ]; then
        say "not signed, for PINGWALL_MAC_IDENTITY names no certificate: on other Macs the program starts only after \"Open Anyway\" in System Settings, Privacy & Security."
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
    codesign --display --entitlements - "$app" 2>/dev/null | grep -q allow-jit \
        || die "$app was signed without its entitlements, so Java could not start in it."
}

installer() {
    made=$dist/Pingwall-$(jpackage_version).dmg
    image=$dist/$name-$version-macos-$(uname -m).dmg
    say "packing the .dmg"
    "$jdk/bin/jpackage" --type dmg --app-image "$app" --name Pingwall --app-version "$(jpackage_version)" \
        --resource-dir target/mac --dest "$dist"
    mv "$made" "$image"
    notarise "$image"
}

# notarise DMG
notarise() {
    if [ -z "${PINGWALL_MAC_IDENTITY:-}" ]; then
        return
    fi
    codesign --force --timestamp --sign "$PINGWALL_MAC_IDENTITY" \
        ${PINGWALL_MAC_KEYCHAIN:+--keychain "$PINGWALL_MAC_KEYCHAIN"} "$1"
    if [ -z "${PINGWALL_NOTARY_PROFILE:-}" ]; then
        say "not notarised, for PINGWALL_NOTARY_PROFILE names no stored credentials: other Macs refuse to open it at first."
        return
    fi
    xcrun notarytool submit "$1" --keychain-profile "$PINGWALL_NOTARY_PROFILE" \
        ${PINGWALL_MAC_KEYCHAIN:+--keychain "$PINGWALL_MAC_KEYCHAIN"} --wait
    # Apple's ticket goes along, for Macs that are offline
    xcrun stapler staple "$1"
}
