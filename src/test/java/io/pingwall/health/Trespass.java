package io.pingwall.health;

import io.pingwall.monitor.Figures;

import javafx.application.Platform;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/// Breaks the rules of the house, so that a test can see them hold. Never run.
public final class Trespass {
    static int shared;

    private Trespass() {}

    static void everywhere(Figures figures) throws IOException {
        try (var socket = new Socket();
                var arena = Arena.ofConfined()) {
            Platform.runLater(() -> shared++);
            boolean there = InetAddress.getLoopbackAddress().isReachable(1);
            Files.writeString(Path.of(figures + "" + socket + arena), "" + there);
        }
    }
}
