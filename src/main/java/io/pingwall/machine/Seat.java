package io.pingwall.machine;

import io.pingwall.board.Home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/// What there is but one of for each home folder and display, whoever comes to it.
///
/// @param lock the file that whoever has the window holds locked; it tells the process
/// @param socket what that window listens on
record Seat(Path lock, Path socket) {
    private static final int DIGITS = 16;
    private static final String SOCKET = ".socket";

    static Optional<Seat> find(Home home, Lookup environment, Lookup properties) {
        return PrivateFolder.find(environment, properties, DIGITS + SOCKET.length())
                .map(folder -> of(folder, real(home.folder()) + "\0" + display(environment)));
    }

    static Seat of(Path folder, String what) {
        var name = name(what);
        return new Seat(folder.resolve(name + ".lock"), folder.resolve(name + SOCKET));
    }

    /// Whether a window may come up at all: where none can, the wall is text, and of that there may
    /// be any number.
    static boolean hasDisplay(Lookup environment, Lookup properties) {
        return !properties.text("os.name").equals("Linux") || !display(environment).isEmpty();
    }

    /// JavaFX goes by X11's name, under Wayland too; `:0.0` is a screen of `:0`.
    private static String display(Lookup environment) {
        var x11 = environment.text("DISPLAY").replaceAll("\\.\\d+$", "");
        return x11.isEmpty() ? environment.text("WAYLAND_DISPLAY") : x11;
    }

    /// However it is named, and whether it is there already or not.
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            var parent = folder.toAbsolutePath().normalize().getParent();
            return parent == null ? folder : real(parent).resolve(folder.getFileName());
        }
    }

    /// A name that nobody else has by chance: FNV-1a of 64 bits. A digest of the security providers
    /// would cost a tenth of the time until the window is seen.
    private static String name(String what) {
        long hash = 0xcbf29ce484222325L;
        for (byte each : what.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
        }
        return HexFormat.of().toHexDigits(hash);
    }

    /// The process that holds the lock; 0 where that is not known.
    long process() {
        try {
            return Long.parseLong(Files.readString(lock).lines().findFirst().orElse(""));
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }
}
