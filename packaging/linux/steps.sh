# shellcheck shell=sh
# What packaging/build.sh does on Linux. $name, $version, $dist and $jdk are its own.

# Which installers; all of them unless PINGWALL_INSTALLERS names some, as in "deb". PINGWALL_XZ says how hard they are
# packed, from -0 to -9: the hardest takes minutes.
installers=${PINGWALL_INSTALLERS:-deb rpm tar run}
level=${PINGWALL_XZ:--6}
linux=packaging/linux
image=target/dist/pingwall

wants() { case " $installers " in *" $1 "*) return 0 ;; *) return 1 ;; esac; }

# need COMMAND PACKAGE WHAT_FOR
need() {
    command -v "$1" >/dev/null 2>&1 && return 0
    say "$1 is missing, which $3: install it with apt-get install $2, or what your system calls it."
    return 1
}

check_tools() {
    found=0
    need strip binutils "takes from the libraries what only their makers need" || found=1
    need tar tar "packs the program" || found=1
    need xz xz-utils "packs the program" || found=1
    if [ "$1" != app-image ]; then
        if wants deb; then
            need dpkg-deb dpkg "packs the .deb" || found=1
            need fakeroot fakeroot "jpackage asks for" || found=1
        fi
        if wants rpm; then need rpmbuild rpm "packs the .rpm" || found=1; fi
    fi
    return $found
}

app_image() {
    "$jdk/bin/jpackage" --type app-image --app-version "$version" @packaging/common.args @packaging/linux.args
    # our own launcher needs no other
    rm "$image/lib/libapplauncher.so"
    options=$(sed -n 's/^java-options=//p' "$image/lib/app/pingwall.cfg" | sed 's:\$APPDIR/pingwall:$root/lib/app/$cache:; s:^-XX.+UseG1GC$:$collector:; s:.*:"&":' | tr '\n' ' ')
    OPTIONS=$options awk '{ i = index($0, "@OPTIONS@")
        if (i && $0 !~ /^#/) print substr($0, 1, i - 1) ENVIRON["OPTIONS"] substr($0, i + 10)
        else print }' $linux/pingwall.sh > "$image/bin/pingwall"
    chmod 755 "$image/bin/pingwall"
    find "$image/lib/runtime" -type f \( -name '*.so' -o -path '*/bin/*' -o -name jexec -o -name jspawnhelper \) \
        -exec strip --strip-unneeded {} +
    record command
    record window
    share "$image/share"
    chmod -R u=rwX,go=rX "$image"
}

# record command|window: leaves an AOT cache of what such a start needs, already loaded and linked. Drawn without a
# display, which trains as well as one.
record() {
    say "recording a start of the $1"
    sed -n 's/^java-options=//p' "$image/lib/app/pingwall.cfg" | grep -v AOTCache > target/image/java.args
    home=$(mktemp -d)
    PINGWALL_HOME=$home PINGWALL_REPORT=6 "$image/lib/runtime/bin/java" "-XX:AOTCacheOutput=$image/lib/app/$1.aot" \
        @target/image/java.args -Dglass.platform=Headless -Dprism.order=sw -Duser.language=en \
        -m io.pingwall/io.pingwall.Rehearsal "--$1" packaging/train.pingwall > target/image/record.log 2>&1 || {
        cat target/image/record.log >&2
        die "the program could not be started to record its AOT cache; what it said stands above."
    }
    rm -rf "$home"
    [ -s "$image/lib/app/$1.aot" ] || die "no AOT cache was recorded; target/image/record.log says why."
}

# share FOLDER: what tells a desktop of the program
share() {
    to=$1
    put() { install -D -m 644 "$1" "$to/$2"; }
    put $linux/io.pingwall.Pingwall.desktop applications/io.pingwall.Pingwall.desktop
    put $linux/pingwall-mime.xml mime/packages/pingwall.xml
    put assets/icon.svg icons/hicolor/scalable/apps/pingwall.svg
    put assets/icon.svg icons/hicolor/scalable/mimetypes/application-x-pingwall.svg
    for size in 16 24 32 48 64 128 256 512; do
        put target/icons/pingwall-$size.png icons/hicolor/${size}x$size/apps/pingwall.png
    done
    day=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)
    sed "s/@VERSION@/$version/; s/@DATE@/$day/" $linux/io.pingwall.Pingwall.metainfo.xml > target/image/metainfo.xml
    put target/image/metainfo.xml metainfo/io.pingwall.Pingwall.metainfo.xml
    sed "s/@VERSION@/$version/; s/@DATE@/$day/" $linux/pingwall.1 > target/image/pingwall.1
    put target/image/pingwall.1 man/man1/pingwall.1
    gzip -9nf "$to/man/man1/pingwall.1"
    complete bash bash-completion/completions/pingwall
    complete zsh zsh/vendor-completions/_pingwall
    complete fish fish/vendor_completions.d/pingwall.fish
}

complete() {
    mkdir -p "$to/$(dirname "$2")"
    "$image/bin/pingwall" completion "$1" > "$to/$2"
}

# packed FOLDER NAME...: a tar whose bytes depend on the contents alone
packed() {
    folder=$1
    shift
    tar -C "$folder" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=gnu -cf - "$@"
}

tarball() {
    say "packing the folder"
    packed "$dist" pingwall | xz -T0 "$level" > "$dist/$name-$version-linux-$(uname -m).tar.xz"
}

installer() {
    mkdir -p target/installer
    if wants deb; then deb; fi
    if wants rpm; then rpm_package; fi
    if wants tar; then tarball; fi
    if wants run; then single_file; fi
}

# jpackage makes the package; what it can't place, the files outside the program's own folder, is added after.
deb() {
    say "packing the .deb"
    DPKG_DEB_COMPRESSOR_TYPE=none "$jdk/bin/jpackage" --type deb --app-version "$version" @$linux/installer.args \
        --resource-dir $linux/deb
    made=$(echo target/installer/*.deb)
    root=target/installer/deb
    dpkg-deb -R "$made" "$root"
    beside "$root"
    doc=$root/usr/share/doc/pingwall
    rm -rf "$root/usr/lib/pingwall/share" "$doc"
    install -D -m 644 $linux/deb/copyright "$doc/copyright"
    keeper=$(sed -n 's/^Maintainer: //p' "$root/DEBIAN/control")
    sed "s/@VERSION@/$version/; s/@MAINTAINER@/$keeper/; s/@DATE_RFC@/$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")/" \
        $linux/deb/changelog | gzip -9n > "$doc/changelog.gz"
    (cd "$root" && find . -path ./DEBIAN -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum | sed 's:  \./:  :') > target/installer/md5sums
    mv target/installer/md5sums "$root/DEBIAN/md5sums"
    size=$(du -k -s --apparent-size --exclude=DEBIAN "$root" | cut -f1)
    sed -i "s/^Installed-Size:.*/Installed-Size: $size/" "$root/DEBIAN/control"
    chmod -R u=rwX,go=rX "$root"
    dpkg-deb --root-owner-group -Zxz "-z${level#-}" -b "$root" "$dist/$(basename "$made")" > /dev/null
}

# beside ROOT: what is installed outside the program's own folder, where a system looks for it
beside() {
    mkdir -p "$1/usr/bin" "$1/usr/share" "$1/usr/lib/sysctl.d"
    cp -R "$image/share/." "$1/usr/share/"
    ln -sfn ../lib/pingwall/bin/pingwall "$1/usr/bin/pingwall"
    install -m 644 $linux/60-pingwall.conf "$1/usr/lib/sysctl.d/60-pingwall.conf"
}

rpm_package() {
    say "packing the .rpm"
    PINGWALL_FILES=$PWD/target/installer/rpm
    export PINGWALL_FILES
    beside "$PINGWALL_FILES"
    mkdir "$PINGWALL_FILES/usr/share/zsh/site-functions"
    mv "$PINGWALL_FILES/usr/share/zsh/vendor-completions/_pingwall" "$PINGWALL_FILES/usr/share/zsh/site-functions/"
    rmdir "$PINGWALL_FILES/usr/share/zsh/vendor-completions"
    # the shared folder of the image is installed where it belongs, not twice
    mkdir target/installer/for-rpm
    cp -a "$image" target/installer/for-rpm/pingwall
    rm -rf target/installer/for-rpm/pingwall/share
    sed 's:^--app-image .*:--app-image target/installer/for-rpm/pingwall:' $linux/installer.args > target/installer/rpm.args
    "$jdk/bin/jpackage" --type rpm --app-version "$version" @target/installer/rpm.args --resource-dir $linux
    mv target/installer/*.rpm "$dist/"
}

# A script with the program behind it, which unpacks itself once for each user.
single_file() {
    say "packing the single file"
    packed "$dist" pingwall | xz -T0 "$level" > target/installer/payload
    sum=$(sha256sum target/installer/payload | cut -c1-16)
    run="$dist/$name-$version-linux-$(uname -m).run"
    sed "s/@VERSION@/$version/; s/@SUM@/$sum/" $linux/single.sh > "$run"
    cat target/installer/payload >> "$run"
    chmod 755 "$run"
}
