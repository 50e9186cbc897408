package io.pingwall.ui.control;

import io.pingwall.language.Language;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Points in time as people read them.
public final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm");

    private Moments() {}

    /// The time of day, or day and time where it is a day or more away from now.
    public static String text(Instant at, Instant now, ZoneId zone) {
        boolean near = Duration.between(at, now).abs().toHours() < 24;
        return (near ? TIME : DAY).withLocale(Language.spoken().locale()).format(at.atZone(zone));
    }
}
