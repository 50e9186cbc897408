package io.pingwall.probe;

/// What came in for a pinger and counts for no target, since it was opened.
///
/// @param late answers that came after their timeout
/// @param duplicates second answers to one echo, where the pinger tells them from late ones
/// @param strangers packets that answer nothing that was asked
/// @param dropped answers that the system threw away before they could be read
public record Traffic(long late, long duplicates, long strangers, long dropped) {
    public static final Traffic NONE = new Traffic(0, 0, 0, 0);
}
