package io.pingwall.machine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/// One line of the log: when, how grave, which class, which thread, what; the whole stack trace of
/// an exception below it. Any thread.
final class LogLine extends Formatter {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

    private final ZoneId zone;

    LogLine(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String format(LogRecord said) {
        var thread = Thread.currentThread();
        return format(
                said, thread.getName().isEmpty() ? "#" + thread.threadId() : thread.getName());
    }

    String format(LogRecord said, String thread) {
        return "%s %s %s [%s] %s%n%s"
                .formatted(
                        TIME.format(said.getInstant().atZone(zone)),
                        level(said.getLevel()),
                        said.getLoggerName(),
                        thread,
                        oneLine(formatMessage(said)),
                        trace(said));
    }

    /// As those who ask for a line name it.
    private static String level(Level level) {
        return level.equals(Level.SEVERE) ? "ERROR" : level.getName();
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\R", " | ");
    }

    private static String trace(LogRecord said) {
        var thrown = said.getThrown();
        if (thrown == null) {
            return "";
        }
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
