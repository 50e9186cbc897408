package io.pingwall.ui.control;

/// Which set of colours is on.
public enum Scheme {
    LIGHT,
    DARK,
    /// Black, white and few strong colours, for eyes that need the most contrast.
    CONTRAST
}
