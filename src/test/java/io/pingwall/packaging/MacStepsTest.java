package io.pingwall.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The steps for macOS, taken with programs in the place of jpackage, codesign and the rest that
/// only write down how they were called.
final class MacStepsTest {
    private static final String DUMB =
            """
            #!/bin/sh
            echo "$(basename "$0") $*" >>calls
            """;

    private static final String JPACKAGE =
            DUMB
                    + """
                    case $* in
                        *--mac-sign*) ;;
                        *dmg*) : >target/dist/Pingwall-1.1.4.dmg ;;
                        *)
                            mkdir -p target/dist/Pingwall.app/Contents/app
                            mkdir -p target/dist/Pingwall.app/Contents/runtime/Contents/Home/bin
                            cp jdk/bin/java target/dist/Pingwall.app/Contents/runtime/Contents/Home/bin
                            printf '%s\\n' '[JavaOptions]' 'java-options=-Xmx1g' 'java-options=-Da=b c' \\
                                'java-options=-XX:AOTCache=$APPDIR/pingwall.aot' 'java-options=-Dlog=$APPDIR/x' \\
                                >target/dist/Pingwall.app/Contents/app/Pingwall.cfg ;;
                    esac
                    """;

    /// Makes the icons, or the cache where it is asked for one.
    private static final String JAVA =
            """
            #!/bin/sh
            printf 'java' >>calls
            for argument in "$@"; do
                printf ' <%s>' "$argument" >>calls
                case $argument in
                    -XX:AOTCacheOutput=*) echo cache >"${argument#*=}" ;;
                    *.icns) echo icon >"$argument" ;;
                esac
            done
            echo >>calls
            """;

    @TempDir Path project;

    @BeforeEach
    void layOut() throws IOException {
        assumeTrue(Files.exists(Path.of("/bin/sh")));
        for (var folder :
                List.of("packaging/mac", "target/icons", "target/dist", "jdk/bin", "bin")) {
            Files.createDirectories(project.resolve(folder));
        }
        for (var file : List.of("packaging/mac/steps.sh", "packaging/mac/Info.plist")) {
            Files.copy(Path.of(file), project.resolve(file));
        }
        program("jdk/bin/jpackage", JPACKAGE);
        program("jdk/bin/java", JAVA);
        program("bin/xcrun", DUMB);
        program("bin/uname", DUMB + "echo arm64\n");
        program("bin/codesign", DUMB + "case $* in *--display*) echo allow-jit ;; esac\n");
        program("bin/security", DUMB + "echo 'Developer ID Application: A (B)'\n");
    }

    private void program(String name, String text) throws IOException {
        assertTrue(
                Files.writeString(project.resolve(name), text).toFile().setExecutable(true, true));
    }

    private Ran run(String steps, Map<String, String> environment)
            throws IOException, InterruptedException {
        var given =
                "set -eu; name=pingwall version=0.1.4-rc1 dist=target/dist jdk=jdk; "
                        + "say() { echo \"$*\"; }; die() { say \"$*\"; exit 3; }; ";
        var command =
                new ProcessBuilder("/bin/sh", "-c", given + ". ./packaging/mac/steps.sh; " + steps);
        command.directory(project.toFile());
        command.environment().keySet().removeIf(name -> name.startsWith("PINGWALL_"));
        command.environment().putAll(environment);
        command.environment().merge("PATH", "bin", (old, _) -> project.resolve("bin") + ":" + old);
        return Ran.of(command);
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(project.resolve("calls"));
    }

    @Test
    void anImageIsTrainedAsItWillRunAndThenSealed() throws IOException, InterruptedException {
        var ran = run("app_image", Map.of());
        assertEquals(
                new Ran(
                        0,
                        """
                        recording a start
                        not signed, for PINGWALL_MAC_IDENTITY names no certificate: on other Macs the \
                        program starts only after "Open Anyway" in System Settings, Privacy & Security.
                        """),
                ran);
        var app = "target/dist/Pingwall.app/Contents/app";
        assertEquals(
                List.of(
                        "java <packaging/IconFiles.java> <target/icons>"
                                + " <target/icons/pingwall.ico> <target/icons/pingwall.icns>",
                        "jpackage --type app-image --app-version 1.1.4 @packaging/common.args"
                                + " @packaging/mac.args",
                        "java <-XX:AOTCacheOutput="
                                + app
                                + "/pingwall.aot> <-Xmx1g> <-Da=b c> <-Dlog="
                                + app
                                + "/x> <-Dglass.platform=Headless> <-Dprism.order=sw>"
                                + " <-Duser.language=en> <--module> <io.pingwall/io.pingwall.Rehearsal> <packaging/train.pingwall>",
                        "codesign --force --sign - target/dist/Pingwall.app"),
                calls());
        var told = Files.readString(project.resolve("target/mac/Info.plist"));
        assertTrue(told.contains("<string>0.1.4</string>"), told);
    }

    @Test
    void anInstallerIsSignedAndNotarisedWhereThereAreNames()
            throws IOException, InterruptedException {
        var ran =
                run(
                        "check_tools all; app_image; installer",
                        Map.of(
                                "PINGWALL_MAC_IDENTITY", "Developer ID Application: A (B)",
                                "PINGWALL_NOTARY_PROFILE", "notary"));
        var image = "target/dist/pingwall-0.1.4-rc1-macos-arm64.dmg";
        assertEquals(new Ran(0, "recording a start\npacking the .dmg\n"), ran);
        assertTrue(Files.exists(project.resolve(image)));
        var calls = calls();
        assertEquals(
                List.of(
                        "jpackage --type app-image --app-image target/dist/Pingwall.app --mac-sign"
                                + " --mac-app-image-sign-identity Developer ID Application: A (B)"
                                + " --mac-package-signing-prefix io.pingwall."
                                + " --mac-entitlements packaging/mac/pingwall.entitlements",
                        "codesign --verify --deep --strict target/dist/Pingwall.app",
                        "codesign --display --entitlements - target/dist/Pingwall.app",
                        "uname -m",
                        "jpackage --type dmg --app-image target/dist/Pingwall.app --name Pingwall"
                                + " --app-version 1.1.4 --resource-dir target/mac --dest"
                                + " target/dist",
                        "codesign --force --timestamp --sign Developer ID Application: A (B) "
                                + image,
                        "xcrun notarytool submit " + image + " --keychain-profile notary --wait",
                        "xcrun stapler staple " + image),
                calls.subList(calls.size() - 8, calls.size()));
    }

    @Test
    void whatLacksIsToldBeforeAnythingIsBuilt() throws IOException, InterruptedException {
        program("bin/xcrun", DUMB + "exit 72\n");
        var ran =
                run(
                        "check_tools all || exit 3",
                        Map.of(
                                "PINGWALL_MAC_IDENTITY", "Developer ID Application: C (D)",
                                "PINGWALL_NOTARY_PROFILE", "notary"));
        assertEquals(
                new Ran(
                        3,
                        """
                        no keychain has the certificate of PINGWALL_MAC_IDENTITY, "Developer ID \
                        Application: C (D)"; this lists those there are: security find-identity -v -p \
                        codesigning
                        notarytool is missing, which PINGWALL_NOTARY_PROFILE asks for: xcode-select \
                        --install brings it.
                        """),
                ran);
    }
}
