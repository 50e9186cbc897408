package io.pingwall.ui.wall;

import java.util.HashMap;
import java.util.Map;

/// The fonts of the wall, measured once each.
final class Faces {
    private record Key(double size, boolean bold) {}

    private final Map<Key, Face> faces = new HashMap<>();

    Face plain(double size) {
        return of(size, false);
    }

    Face bold(double size) {
        return of(size, true);
    }

    private Face of(double size, boolean bold) {
        return faces.computeIfAbsent(
                new Key(Math.rint(size), bold), key -> new Face(key.size(), key.bold()));
    }
}
