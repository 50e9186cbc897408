package io.pingwall.target;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressSeqRange;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which addresses and names were given before, and on which line, without writing ranges out.
final class Seen {
    /// @param fresh the parts that were new
    /// @param earlier the line that gave some of it before; -1 where all of it is new
    record Added(List<IPAddressSeqRange> fresh, int earlier) {
        BigInteger count() {
            return fresh.stream()
                    .map(IPAddressSeqRange::getCount)
                    .reduce(BigInteger.ZERO, BigInteger::add);
        }
    }

    private record Piece(IPAddressSeqRange range, int line) {}

    /// Pieces that do not overlap, by their first address; IPv4 sorts before IPv6.
    private final TreeMap<IPAddress, Piece> pieces = new TreeMap<>();

    private final Map<String, Integer> names = new HashMap<>();

    /// The line that gave `key` before; -1 where it is new.
    int add(String key, int line) {
        var earlier = names.putIfAbsent(key, line);
        return earlier == null ? -1 : earlier;
    }

    Added add(IPAddressSeqRange range, int line) {
        var fresh = new ArrayList<IPAddressSeqRange>();
        int earlier = -1;
        var next = range.getLower();
        var last = range.getUpper();
        var before = pieces.floorEntry(next);
        var start = before == null ? next : before.getKey();
        for (var piece : List.copyOf(pieces.subMap(start, true, last, true).values())) {
            if (piece.range().getUpper().compareTo(next) < 0) {
                continue;
            }
            earlier = earlier < 0 ? piece.line() : earlier;
            if (next.compareTo(piece.range().getLower()) < 0) {
                fresh.add(next.spanWithRange(piece.range().getLower().increment(-1)));
            }
            if (piece.range().getUpper().compareTo(last) >= 0) {
                return keep(fresh, line, earlier);
            }
            next = piece.range().getUpper().increment(1);
        }
        fresh.add(next.spanWithRange(last));
        return keep(fresh, line, earlier);
    }

    private Added keep(List<IPAddressSeqRange> fresh, int line, int earlier) {
        for (var range : fresh) {
            pieces.put(range.getLower(), new Piece(range, line));
        }
        return new Added(fresh, earlier);
    }
}
