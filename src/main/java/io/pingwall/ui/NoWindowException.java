package io.pingwall.ui;

/// There can be no window here; the message is a sentence that says why.
public final class NoWindowException extends Exception {
    private static final long serialVersionUID = 1;

    NoWindowException(String sentence) {
        super(sentence);
    }
}
