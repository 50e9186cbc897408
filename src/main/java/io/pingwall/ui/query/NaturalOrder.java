package io.pingwall.ui.query;

import java.util.Comparator;

/// Runs of digits count as numbers, so that 10.0.0.9 comes before 10.0.0.10; case does not count.
public enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endA = endOfNumber(a, i);
                int endB = endOfNumber(b, j);
                int order = compareNumbers(a, i, endA, b, j, endB);
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else {
                int order =
                        Character.compare(
                                Character.toLowerCase(a.charAt(i++)),
                                Character.toLowerCase(b.charAt(j++)));
                if (order != 0) {
                    return order;
                }
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String a, int i, int endA, String b, int j, int endB) {
        int fromA = skipZeros(a, i, endA);
        int fromB = skipZeros(b, j, endB);
        int longer = Integer.compare(endA - fromA, endB - fromB);
        return longer != 0 ? longer : a.substring(fromA, endA).compareTo(b.substring(fromB, endB));
    }

    private static int skipZeros(String text, int from, int end) {
        int start = from;
        while (start < end && text.charAt(start) == '0') {
            start++;
        }
        return start;
    }
}
