package io.pingwall.probe.icmp;

import io.pingwall.probe.Outcome;
import io.pingwall.target.Check;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/// Asks what it is told to and prints what came of it, one line each; a process of its own, to be
/// started inside a network namespace.
///
/// `AskMain TIMEOUT_MILLIS ADDRESS...`; after a space an address may have options as in a board's
/// check.
public final class AskMain {
    private AskMain() {}

    public static void main(String[] args) throws InterruptedException {
        long timeout = TimeUnit.MILLISECONDS.toNanos(Long.parseLong(args[0]));
        var asks = Arrays.stream(args).skip(1).map(AskMain::read).toList();
        try (var engine = new IcmpEngine()) {
            var means = engine.means();
            System.out.println("means|" + means.ipv4() + " " + means.ipv6());
            System.out.println("advice|" + means.advice());
            var answers = Answers.askAll(engine, asks, timeout);
            for (int i = 0; i < asks.size(); i++) {
                System.out.println(args[i + 1] + "|" + text(answers.outcomes().get(i)));
            }
            System.out.println("strangers|" + engine.ignored().strangers.sum());
        }
    }

    private static Answers.Ask read(String argument) {
        var words = argument.split(" ", 2);
        var check = words.length > 1 ? "ping " + words[1] : "ping";
        var ping = (Check.Ping) Check.parse(check).orElseThrow();
        return new Answers.Ask(InetAddress.ofLiteral(words[0]), ping.options());
    }

    /// Without the round trip, which differs from run to run.
    private static String text(Outcome outcome) {
        return outcome instanceof Outcome.Reply(_, int ttl)
                ? "answered, ttl " + ttl
                : outcome.text();
    }
}
