package io.pingwall.ui;

/// How the hosts are shown.
public enum View {
    WALL("Wall"),
    SPLIT("Split"),
    TABLE("Table");

    private final String text;

    View(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /// The view of that name, [#WALL] where there is none.
    public static View of(String name) {
        for (var view : values()) {
            if (view.name().equalsIgnoreCase(name)) {
                return view;
            }
        }
        return WALL;
    }
}
