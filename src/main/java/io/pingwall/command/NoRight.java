package io.pingwall.command;

import io.pingwall.probe.Means;

/// What is said where this machine may not ping.
final class NoRight {
    private NoRight() {}

    /// The missing right, the command that grants it, and the stand-in that needs neither.
    static String sentence(Means means) {
        return means.advice().strip() + " Add --ping-program to use it.";
    }
}
