package io.pingwall.ui.query;

import io.pingwall.health.HostState;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;

/// Which hosts a person wants to see, on the wall and in the table. Any thread.
///
/// Terms between blanks, all of which must hold; `-` before a term turns it round. A plain word
/// occurs in name, address, group, state, tags or note, whatever the case, and quotes hold blanks
/// together. `state:down,slow` (also `is:`), `group:`, `tag:`, `check:`, `name:`, `note:` and
/// `address:10.0.0.0/24` ask one thing, any of several by comma; a value in quotes means the whole.
/// `rtt>50ms`, `jitter>=5ms`, `loss>5%` and `since<10m` (changed within) compare.
///
/// @param text as it was typed
/// @param terms what could be read of it; what is wrong is left out
/// @param problem one sentence on the first term that is wrong; empty where none is
/// @param clock the time of day, for `since`
public record Filter(String text, List<Term> terms, String problem, InstantSource clock)
        implements Predicate<HostState> {
    public static final Filter NONE = new Filter("", List.of(), "", InstantSource.system());

    public Filter {
        terms = List.copyOf(terms);
    }

    /// Never fails: a wrong term is told by [#problem], and the others hold without it.
    public static Filter of(String text, InstantSource clock) {
        return FilterReader.read(text, clock);
    }

    /// @return whether every term holds
    @Override
    public boolean test(HostState state) {
        // asked for every change of every host, mostly with no filter
        if (terms.isEmpty()) {
            return true;
        }
        var now = clock.instant();
        for (var term : terms) {
            if (!term.holds(state, now)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a host may come and go with every answer, or by time alone: such a filter is to be
    /// looked at now and then, lest the wall dances.
    public boolean isFleeting() {
        return terms.stream().anyMatch(Term::isFleeting);
    }

    /// Whether it asks for the same; the words may differ.
    public boolean isSameAs(Filter other) {
        return terms.equals(other.terms);
    }
}
