package io.pingwall.ui.edit;

import io.pingwall.board.Document;
import io.pingwall.board.Durations;
import io.pingwall.board.HostEntry;
import io.pingwall.board.Overrides;
import io.pingwall.language.Language;
import io.pingwall.language.Phrases;
import io.pingwall.target.Check;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;
import io.pingwall.target.TargetList;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person typed about one host, and what is wrong with it. Empty means inherited.
record HostForm(Map<Field, String> texts) {
    private static final Phrases SAY = Phrases.of(HostForm.class);

    enum Field {
        NAME,
        ADDRESS,
        GROUP,
        CHECK,
        INTERVAL,
        TIMEOUT,
        DOWN_AFTER,
        UP_AFTER,
        SLOW_ABOVE,
        SLOW_LOSS,
        TAGS,
        NOTE;

        String label() {
            return SAY.of(this);
        }
    }

    /// What came of reading the form.
    ///
    /// @param entry empty where something is wrong
    /// @param problems a sentence for each field that is wrong
    record Reading(Optional<HostEntry> entry, Map<Field, String> problems) {}

    HostForm {
        texts = Map.copyOf(texts);
    }

    static HostForm of(HostEntry entry, String group) {
        var texts = new EnumMap<Field, String>(Field.class);
        var own = entry.overrides();
        texts.put(Field.NAME, entry.name().equals(entry.address()) ? "" : entry.name());
        texts.put(Field.ADDRESS, entry.address());
        texts.put(Field.GROUP, group);
        texts.put(Field.CHECK, own.check() == null ? "" : own.check().text());
        texts.put(Field.INTERVAL, text(own.interval()));
        texts.put(Field.TIMEOUT, text(own.timeout()));
        texts.put(Field.DOWN_AFTER, text(own.lossesToDown()));
        texts.put(Field.UP_AFTER, text(own.repliesToUp()));
        texts.put(Field.SLOW_ABOVE, text(own.slowAbove()));
        texts.put(Field.SLOW_LOSS, own.slowLoss() == null ? "" : percent(own.slowLoss()));
        texts.put(Field.TAGS, String.join(", ", entry.tags()));
        texts.put(Field.NOTE, entry.note());
        return new HostForm(texts);
    }

    String text(Field field) {
        return texts.getOrDefault(field, "").strip();
    }

    /// @param base what the group would give this host
    /// @param board the other hosts, to find out whether this one is already there
    /// @param edited the host that the form is about
    Reading read(Settings base, Document board, TargetId edited) {
        var problems = new EnumMap<Field, String>(Field.class);
        var entry = entry(base, problems);
        var check = entry.overrides().over(base).check();
        addressProblem(text(Field.ADDRESS), check, board, edited)
                .ifPresent(sentence -> problems.put(Field.ADDRESS, sentence));
        return new Reading(problems.isEmpty() ? Optional.of(entry) : Optional.empty(), problems);
    }

    /// The host that the form describes, but for the question whether its address is a good one.
    ///
    /// @param problems takes a sentence for each field that is wrong
    HostEntry entry(Settings base, Map<Field, String> problems) {
        var overrides = overrides(problems);
        var settings = overrides.over(base);
        if (!problems.containsKey(Field.TIMEOUT)
                && !problems.containsKey(Field.INTERVAL)
                && settings.timeout().compareTo(settings.interval()) > 0) {
            problems.put(
                    Field.TIMEOUT,
                    SAY.of(
                            "timeout-above-interval",
                            Durations.text(settings.timeout()),
                            Durations.text(settings.interval())));
        }
        var address = text(Field.ADDRESS);
        if (text(Field.NAME).length() > 255) {
            problems.put(Field.NAME, SAY.of("name-too-long"));
        }
        var name = text(Field.NAME).isEmpty() ? address : text(Field.NAME);
        return new HostEntry(name, address, tags(), text(Field.NOTE), overrides);
    }

    private Overrides overrides(Map<Field, String> problems) {
        return new Overrides(
                check(problems),
                span(Field.INTERVAL, problems),
                span(Field.TIMEOUT, problems),
                times(Field.DOWN_AFTER, problems),
                times(Field.UP_AFTER, problems),
                span(Field.SLOW_ABOVE, problems),
                share(problems));
    }

    private @Nullable Check check(Map<Field, String> problems) {
        var text = text(Field.CHECK);
        if (text.isEmpty()) {
            return null;
        }
        var check = Check.parse(text);
        if (check.isEmpty()) {
            problems.put(Field.CHECK, Check.problem(text));
        }
        return check.orElse(null);
    }

    private @Nullable Duration span(Field field, Map<Field, String> problems) {
        var text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        var span = Durations.parse(text);
        if (span == null) {
            problems.put(field, SAY.of("no-time"));
        } else if (span.toMillis() < 10) {
            problems.put(field, SAY.of("too-short"));
        } else if (span.toHours() > 24) {
            problems.put(field, SAY.of("too-long"));
        }
        return span;
    }

    private @Nullable Integer times(Field field, Map<Field, String> problems) {
        var text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1) {
            problems.put(field, SAY.of("no-number"));
            return null;
        }
        return Integer.valueOf(text);
    }

    private @Nullable Double share(Map<Field, String> problems) {
        var text = text(Field.SLOW_LOSS).replace("%", "").replace(',', '.').strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,3}(\\.\\d{1,3})?") || Double.parseDouble(text) > 100) {
            problems.put(Field.SLOW_LOSS, SAY.of("no-share"));
            return null;
        }
        return Double.parseDouble(text) / 100;
    }

    private List<String> tags() {
        return Arrays.stream(text(Field.TAGS).split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<String> addressProblem(
            String address, Check check, Document board, TargetId edited) {
        if (address.isEmpty()) {
            return Optional.of(SAY.of("no-address"));
        }
        var preview = TargetList.parse(address).preview();
        if (!preview.problems().isEmpty()) {
            return Optional.of(preview.problems().getFirst().sentence());
        }
        if (!preview.count().equals(BigInteger.ONE)) {
            return Optional.of(SAY.of("several-addresses"));
        }
        var id = TargetId.of(check, address);
        return id.equals(edited)
                ? Optional.empty()
                : board.targets().stream()
                        .filter(other -> other.id().equals(id))
                        .findFirst()
                        .map(HostForm::already);
    }

    private static String already(Target other) {
        return SAY.of("already", other.address(), other.name());
    }

    private static String text(@Nullable Duration span) {
        return span == null ? "" : Durations.text(span);
    }

    private static String text(@Nullable Integer times) {
        return times == null ? "" : times.toString();
    }

    static String percent(double share) {
        var percent =
                java.math.BigDecimal.valueOf(share * 100)
                        .setScale(3, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return String.format(
                Language.spoken().locale(), "%." + Math.max(0, percent.scale()) + "f %%", percent);
    }
}
