package io.pingwall.ui.wall;

/// A move of the selection by one key.
enum Step {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    FIRST,
    LAST,
    PREVIOUS_GROUP,
    NEXT_GROUP
}
