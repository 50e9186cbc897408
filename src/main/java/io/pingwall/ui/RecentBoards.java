package io.pingwall.ui;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The boards that were open before, the latest first. Of the JavaFX thread.
final class RecentBoards {
    /// More are found sooner by the file dialog.
    static final int MOST = 10;

    private final List<Path> places;

    RecentBoards(List<Path> remembered) {
        places = new ArrayList<>(remembered.subList(0, Math.min(MOST, remembered.size())));
    }

    void opened(@Nullable Path place) {
        if (place == null) {
            return;
        }
        places.remove(place);
        places.addFirst(place);
        if (places.size() > MOST) {
            places.removeLast();
        }
    }

    List<Path> all() {
        return List.copyOf(places);
    }

    void clear() {
        places.clear();
    }
}
