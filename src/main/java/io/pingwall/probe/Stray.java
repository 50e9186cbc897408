package io.pingwall.probe;

/// An answer that came besides the one that counts; told apart from loss.
public enum Stray {
    /// It came after its timeout: its beat was told as lost already.
    LATE,

    /// The same request was answered before.
    DUPLICATE,

    /// A later request had been answered before it came.
    REORDERED
}
