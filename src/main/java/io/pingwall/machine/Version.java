package io.pingwall.machine;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A version of a program and its place among others (Semantic Versioning 2.0.0, section 11).
///
/// @param before what stands after a hyphen, its parts between dots; a version with any comes
///   before the same one without
record Version(List<BigInteger> numbers, List<String> before) implements Comparable<Version> {
    private static final Pattern FORM =
            Pattern.compile(
                    "v?(\\d{1,18})\\.(\\d{1,18})\\.(\\d{1,18})"
                            + "(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?"
                            + "(?:\\+[0-9A-Za-z.-]+)?");

    Version {
        numbers = List.copyOf(numbers);
        before = List.copyOf(before);
    }

    /// Empty where the text is no version; a `v` before it is passed over, as is what follows a
    /// plus.
    static Optional<Version> parse(String text) {
        var found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var numbers = Stream.of(1, 2, 3).map(part -> new BigInteger(found.group(part))).toList();
        var tail = found.group(4);
        return Optional.of(
                new Version(numbers, tail == null ? List.of() : List.of(tail.split("\\."))));
    }

    @Override
    public int compareTo(Version other) {
        int first = compare(numbers, other.numbers, Comparator.naturalOrder());
        if (first != 0 || before.equals(other.before)) {
            return first;
        }
        if (before.isEmpty() || other.before.isEmpty()) {
            return before.isEmpty() ? 1 : -1;
        }
        return compare(before, other.before, Version::compareParts);
    }

    private static <T> int compare(List<T> left, List<T> right, Comparator<T> by) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int one = by.compare(left.get(i), right.get(i));
            if (one != 0) {
                return one;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    /// Numbers by their size and before all words; words by their ASCII letters.
    private static int compareParts(String left, String right) {
        boolean number = left.matches("\\d+");
        if (number != right.matches("\\d+")) {
            return number ? -1 : 1;
        }
        return number
                ? new BigInteger(left).compareTo(new BigInteger(right))
                : left.compareTo(right);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        numbers.forEach(number -> text.append(text.isEmpty() ? "" : ".").append(number));
        return before.isEmpty() ? text.toString() : text + "-" + String.join(".", before);
    }
}
