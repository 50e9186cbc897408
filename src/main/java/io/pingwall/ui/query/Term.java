package io.pingwall.ui.query;

import io.pingwall.health.HostState;
import io.pingwall.health.Statistics;
import io.pingwall.health.Status;
import io.pingwall.target.AddressRange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// One condition of a filter.
sealed interface Term {
    /// @param now when it is asked
    boolean holds(HostState state, Instant now);

    /// Whether what it says of a host may change with every answer, or by time alone.
    default boolean isFleeting() {
        return false;
    }

    /// Occurs in name, address, group, state (as filters write it, or as it is spoken), tags or
    /// note.
    record Anywhere(String text) implements Term {
        @Override
        public boolean holds(HostState state, Instant now) {
            var target = state.target();
            return Texts.has(target.name(), text)
                    || Texts.has(target.address(), text)
                    || Texts.has(target.group(), text)
                    || Texts.has(state.status().name(), text)
                    || Texts.hasAny(target.tags(), text)
                    || Texts.has(target.note(), text)
                    || Texts.has(state.status().text(), text);
        }
    }

    record State(Set<Status> any) implements Term {
        public State {
            any = Set.copyOf(any);
        }

        @Override
        public boolean holds(HostState state, Instant now) {
            return any.contains(state.status());
        }
    }

    /// One of the host's words says one of these.
    record Says(FilterWord word, List<Token.Piece> any) implements Term {
        public Says {
            any = List.copyOf(any);
        }

        @Override
        public boolean holds(HostState state, Instant now) {
            for (var piece : any) {
                if (says(state, piece)) {
                    return true;
                }
            }
            return false;
        }

        private boolean says(HostState state, Token.Piece piece) {
            var target = state.target();
            return switch (word) {
                case GROUP -> fits(target.group(), piece);
                case NAME -> fits(target.name(), piece);
                case NOTE -> fits(target.note(), piece);
                case ADDRESS -> fits(target.address(), piece);
                case TAG -> {
                    for (var tag : target.tags()) {
                        if (fits(tag, piece)) {
                            yield true;
                        }
                    }
                    yield piece.text().isEmpty() && target.tags().isEmpty();
                }
                case CHECK -> begins(target.settings().check().text(), piece.text());
                case STATE, RTT, JITTER, LOSS, SINCE -> false;
            };
        }

        private static boolean fits(String text, Token.Piece piece) {
            return piece.whole()
                    ? text.equalsIgnoreCase(piece.text())
                    : Texts.has(text, piece.text());
        }

        private static boolean begins(String check, String piece) {
            return check.regionMatches(true, 0, piece, 0, piece.length());
        }
    }

    record Within(AddressRange range) implements Term {
        @Override
        public boolean holds(HostState state, Instant now) {
            return range.contains(state.target().address());
        }
    }

    record AnyOf(List<Term> terms) implements Term {
        public AnyOf {
            terms = List.copyOf(terms);
        }

        @Override
        public boolean holds(HostState state, Instant now) {
            return terms.stream().anyMatch(term -> term.holds(state, now));
        }
    }

    /// What has not been measured is neither more nor less than anything.
    ///
    /// @param limit nanoseconds; of a loss the share, 0 to 1
    record Figure(FilterWord word, Comparison comparison, double limit) implements Term {
        private static final double NONE = Double.NaN;

        @Override
        public boolean holds(HostState state, Instant now) {
            return comparison.holds(value(state, now), limit);
        }

        @Override
        public boolean isFleeting() {
            return true;
        }

        private double value(HostState state, Instant now) {
            var known = state.statistics();
            return switch (word) {
                case RTT -> known.lastNanos() < 0 ? NONE : known.lastNanos();
                case JITTER -> known.received() < 2 ? NONE : known.jitterNanos();
                case LOSS -> loss(known);
                case SINCE -> {
                    var lasting = Duration.between(state.since(), now);
                    yield lasting.toSeconds() * 1e9 + lasting.toNanosPart();
                }
                case STATE, GROUP, TAG, CHECK, NAME, ADDRESS, NOTE -> NONE;
            };
        }

        private static double loss(Statistics known) {
            return known.window().asked() == 0 ? NONE : known.window().share();
        }
    }

    record Not(Term term) implements Term {
        @Override
        public boolean holds(HostState state, Instant now) {
            return !term.holds(state, now);
        }

        @Override
        public boolean isFleeting() {
            return term.isFleeting();
        }
    }

    /// How a figure stands to its limit.
    enum Comparison {
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        EQUAL("=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        static Comparison of(String sign) {
            for (var comparison : values()) {
                if (comparison.sign.equals(sign)) {
                    return comparison;
                }
            }
            throw new IllegalArgumentException(sign.toLowerCase(Locale.ROOT));
        }

        boolean holds(double value, double limit) {
            return switch (this) {
                case LESS -> value < limit;
                case AT_MOST -> value <= limit;
                case MORE -> value > limit;
                case AT_LEAST -> value >= limit;
                case EQUAL -> value == limit;
            };
        }
    }
}
