package io.pingwall.board;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// What the window remembers from one start to the next.
///
/// @param boards which were open, and before
/// @param look how the window looks and sounds
/// @param frame where the window stood; null where that is not known
/// @param splits where the window's panes are parted, each 0 to 1
/// @param columns the columns shown in the table, in order; empty for the usual ones
/// @param sort the columns that the table is sorted by, each with a minus before it where the
///   largest comes first; empty for the order of the board
/// @param order in which hosts stand on the wall
/// @param saved the views that were given a name, in the order in which they are offered
/// @param wall how wall mode shows the board
public record Preferences(
        Boards boards,
        Look look,
        @Nullable Frame frame,
        List<Double> splits,
        View view,
        List<String> columns,
        List<String> sort,
        Order order,
        List<SavedView> saved,
        WallSettings wall) {

    public static final Preferences DEFAULT =
            new Preferences(
                    Boards.NONE,
                    Look.DEFAULT,
                    null,
                    List.of(),
                    View.WALL,
                    List.of(),
                    List.of(),
                    Order.FILE,
                    List.of(),
                    WallSettings.DEFAULT);

    public Preferences {
        splits = List.copyOf(splits);
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
        saved = List.copyOf(saved);
    }

    /// Board files.
    ///
    /// @param shown the one in front; null where none ever was
    /// @param open all that were open, one a tab, in order
    /// @param recent those that were opened before, the latest first
    public record Boards(@Nullable Path shown, List<Path> open, List<Path> recent) {
        public static final Boards NONE = new Boards(null, List.of(), List.of());

        public Boards {
            open = List.copyOf(open);
            recent = List.copyOf(recent);
        }
    }

    /// @param zoom how many times as large as they fit the tiles are, from 1
    /// @param tray whether the desktop's tray tells the worst state
    /// @param minimised whether the window stays in the task bar when the program starts
    /// @param updates whether new versions are looked for
    public record Look(
            Theme theme,
            Speech speech,
            double zoom,
            Sound sound,
            boolean tray,
            boolean minimised,
            Updates updates) {
        public static final Look DEFAULT =
                new Look(Theme.SYSTEM, Speech.SYSTEM, 1, Sound.OFF, true, false, Updates.OFF);

        /// Beyond this nothing is gained.
        public static final double MOST_ZOOM = 8;
    }

    /// @param weekly whether they are looked for each week
    /// @param asked when somebody was asked last; null where nobody ever was
    public record Updates(boolean weekly, @Nullable Instant asked) {
        public static final Updates OFF = new Updates(false, null);
    }

    /// The window's place on the screen, in JavaFX's pixels.
    public record Frame(double x, double y, double width, double height) {}

    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST
    }

    /// Which language the window speaks.
    public enum Speech {
        SYSTEM,
        ENGLISH,
        RUSSIAN
    }

    /// Of which changes the window gives a sound.
    public enum Sound {
        OFF,
        DOWN,
        ALL
    }

    public enum View {
        WALL,
        SPLIT,
        TABLE
    }

    /// In which order hosts stand on the wall.
    public enum Order {
        FILE,
        NAME,
        ADDRESS,
        WORST,
        RTT,
        LOSS,
        CHANGE
    }

    /// What a person looks at under a name of their own. It is kept here, not on the board: a board
    /// is shared, and what somebody looks for is their own affair.
    ///
    /// @param filter as it is typed
    public record SavedView(String name, String filter, Order order, View view) {}
}
