package io.pingwall.command;

import io.pingwall.target.Host;
import io.pingwall.target.TargetList;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// The targets that a person named on the command line and in files.
///
/// @param complaints a sentence for each that can't be read
record TargetWords(List<Host> hosts, List<String> complaints) {
    /// More addresses than this at one time no machine of today can hold and ask.
    static final int MOST = 1_048_576;

    /// @param text one host on each line
    /// @param prefix what stands before a complaint's line number, such as `hosts.txt`; empty for
    ///   the command line, which has no lines
    record Source(String text, String prefix) {}

    /// Reads all sources; asks a person where there are very many.
    ///
    /// @param yes whether the person agreed beforehand
    static TargetWords read(List<Source> sources, boolean yes, Console console) {
        var lists = new ArrayList<TargetList>();
        var complaints = new ArrayList<String>();
        var count = BigInteger.ZERO;
        for (var source : sources) {
            if (source.prefix().isEmpty() && source.text().strip().endsWith(".pingwall")) {
                throw new Refusal(
                        ExitCode.BAD_ARGUMENTS,
                        "'%s' is a board: this command takes addresses and names; pingwall watch takes boards."
                                .formatted(source.text().strip()));
            }
            var list = TargetList.parse(source.text());
            lists.add(list);
            count = count.add(list.preview().count());
            for (var problem : list.preview().problems()) {
                complaints.add(Complaints.located(source.prefix(), problem));
            }
        }
        agree(count, yes, console);
        var hosts = new LinkedHashMap<String, Host>();
        for (var list : lists) {
            list.hosts(MOST).forEach(host -> hosts.putIfAbsent(host.address(), host));
        }
        return new TargetWords(List.copyOf(hosts.values()), complaints);
    }

    private static void agree(BigInteger count, boolean yes, Console console) {
        var many = String.format(Locale.ROOT, "%,d", count);
        if (count.compareTo(BigInteger.valueOf(MOST)) > 0) {
            throw new Refusal(
                    ExitCode.BAD_ARGUMENTS,
                    String.format(
                            Locale.ROOT,
                            "That is %s addresses, and at most %,d can be asked at one time: name fewer.",
                            many,
                            MOST));
        }
        if (yes || count.compareTo(BigInteger.valueOf(TargetList.ASK_ABOVE)) <= 0) {
            return;
        }
        if (!console.inIsTerminal() || !console.errIsTerminal()) {
            throw new Refusal(
                    ExitCode.BAD_ARGUMENTS,
                    "That is " + many + " addresses: add --yes if you mean to ask them all.");
        }
        if (!console.confirm("That is " + many + " addresses. Ask them all?")) {
            throw new Refusal(ExitCode.BAD_ARGUMENTS, "Nothing was asked.");
        }
    }
}
