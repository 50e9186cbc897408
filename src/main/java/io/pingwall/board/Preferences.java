package io.pingwall.board;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// What the window remembers from one start to the next.
///
/// @param board the board that was open last; null where none ever was
/// @param frame where the window stood; null where that is not known
/// @param splits where the window's panes are parted, each 0 to 1
/// @param columns the columns shown in the table, in order; empty for the usual ones
/// @param order in which hosts stand on the wall
/// @param saved the views that were given a name, in the order in which they are offered
/// @param wall how wall mode shows the board
public record Preferences(
        @Nullable Path board,
        Theme theme,
        @Nullable Frame frame,
        List<Double> splits,
        View view,
        List<String> columns,
        Order order,
        List<SavedView> saved,
        WallSettings wall) {

    public static final Preferences DEFAULT =
            new Preferences(
                    null,
                    Theme.SYSTEM,
                    null,
                    List.of(),
                    View.WALL,
                    List.of(),
                    Order.FILE,
                    List.of(),
                    WallSettings.DEFAULT);

    public Preferences {
        splits = List.copyOf(splits);
        columns = List.copyOf(columns);
        saved = List.copyOf(saved);
    }

    /// The window's place on the screen, in JavaFX's pixels.
    public record Frame(double x, double y, double width, double height) {}

    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST
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
