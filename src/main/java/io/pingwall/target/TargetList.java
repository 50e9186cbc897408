package io.pingwall.target;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressSeqRange;

import io.pingwall.language.Phrases;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Reads hosts from what people have: lists, ranges, networks, hosts files, spreadsheet columns.
///
/// A line that can't be read never stops the others: it becomes a [Problem]. Ranges and networks
/// are kept as such until [#hosts] writes them out, so `fd00::/64` is counted at once. An IPv4
/// network stands for the hosts in it: below /31 without its first and last address, as with `fping
/// -g`. Immutable once read, so any thread may hold one.
public final class TargetList {
    /// Above this many addresses a person is asked first.
    public static final int ASK_ABOVE = 65_536;

    /// What a text holds, without the ranges written out.
    ///
    /// @param count how many different hosts [#hosts] would give
    /// @param merged a sentence for each duplicate that was merged
    public record Preview(BigInteger count, List<Problem> problems, List<Problem> merged) {
        public Preview {
            problems = List.copyOf(problems);
            merged = List.copyOf(merged);
        }

        /// Whether a person is to be asked before so many are added.
        public boolean asksFirst() {
            return count.compareTo(BigInteger.valueOf(ASK_ABOVE)) > 0;
        }
    }

    /// Hosts that one entry adds: `range` is null where it is a single `address`.
    private sealed interface Item {
        record Single(Host host) implements Item {}

        record Range(String name, IPAddressSeqRange range) implements Item {}
    }

    private static final Phrases SAY = Phrases.of(TargetList.class);

    private final Seen seen = new Seen();
    private final List<Item> items = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> merged = new ArrayList<>();
    private BigInteger count = BigInteger.ZERO;

    private TargetList() {}

    public static TargetList parse(String text) {
        return parse(text, List.of());
    }

    /// Leaves out, and says so, what is `watched` already.
    ///
    /// @param watched addresses and names as targets hold them
    public static TargetList parse(String text, Collection<String> watched) {
        var list = new TargetList();
        for (var address : watched) {
            list.watched(address);
        }
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.chars().anyMatch(TargetList::isBinary)) {
            list.problems.add(new Problem(0, SAY.of("not-text")));
            return list;
        }
        int line = 0;
        for (var content : (Iterable<String>) plain.lines()::iterator) {
            line++;
            for (var entry : LineReader.read(content)) {
                list.take(entry, line);
            }
        }
        return list;
    }

    private static boolean isBinary(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7f;
    }

    private void watched(String address) {
        if (Written.of(address) instanceof Written.One(var one) && !hasZone(one)) {
            seen.add(one.spanWithRange(one), 0);
        } else {
            seen.add(address, 0);
        }
    }

    private void take(LineReader.Entry entry, int line) {
        switch (entry.written()) {
            case Written.Wrong(var sentence) -> problems.add(new Problem(line, sentence));
            case Written.Named(var name) -> single(entry.name(), name, line);
            case Written.One(var address) when hasZone(address) ->
                    single(entry.name(), address.toCanonicalString(), line);
            case Written.One(var address) -> one(entry.name(), address, line);
            case Written.Many(var range) -> many(entry.name(), range, line);
        }
    }

    private void single(String name, String address, int line) {
        keep(name, address, line, seen.add(address, line));
    }

    private void one(String name, IPAddress address, int line) {
        var added = seen.add(address.spanWithRange(address), line);
        keep(name, address.toCanonicalString(), line, added.earlier());
    }

    private void keep(String name, String address, int line, int earlier) {
        if (earlier >= 0) {
            merged.add(new Problem(line, again(address, earlier)));
            return;
        }
        items.add(new Item.Single(new Host(name.isEmpty() ? address : name, address)));
        count = count.add(BigInteger.ONE);
    }

    private void many(String name, IPAddressSeqRange range, int line) {
        var added = seen.add(range, line);
        for (var fresh : added.fresh()) {
            items.add(new Item.Range(name, fresh));
        }
        count = count.add(added.count());
        var again = range.getCount().subtract(added.count());
        if (again.signum() > 0) {
            merged.add(new Problem(line, again(again, range.getCount(), added.earlier())));
        }
    }

    private static String again(String address, int earlier) {
        return earlier == 0
                ? SAY.of("is-on-board", address)
                : SAY.of("was-given", address, String.valueOf(earlier));
    }

    private static String again(BigInteger some, BigInteger all, int earlier) {
        return earlier == 0
                ? SAY.of("are-on-board", some, all)
                : SAY.of("were-given", some, all, String.valueOf(earlier));
    }

    private static boolean hasZone(IPAddress address) {
        return address.isIPv6() && address.toIPv6().hasZone();
    }

    public Preview preview() {
        return new Preview(count, problems, merged);
    }

    /// Writes the ranges out; the first `limit` hosts in the order given, duplicates merged.
    public List<Host> hosts(int limit) {
        var hosts = new ArrayList<Host>();
        for (var item : items) {
            switch (item) {
                case Item.Single(var host) when hosts.size() < limit -> hosts.add(host);
                case Item.Range(var name, var range) -> {
                    var addresses = range.iterator();
                    while (hosts.size() < limit && addresses.hasNext()) {
                        hosts.add(host(name, addresses.next().toCanonicalString()));
                    }
                }
                case Item.Single _ -> {
                    return hosts;
                }
            }
        }
        return hosts;
    }

    private static Host host(String name, String address) {
        return new Host(name.isEmpty() ? address : name + " " + address, address);
    }
}
