package io.pingwall.probe.icmp;

import io.pingwall.probe.Outcome;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/// Asks what it is told to and prints what came of it, one line each; a process of its own, to be
/// started inside a network namespace.
///
/// `AskMain TIMEOUT_MILLIS ADDRESS...`
public final class AskMain {
    private AskMain() {}

    public static void main(String[] args) throws InterruptedException {
        long timeout = TimeUnit.MILLISECONDS.toNanos(Long.parseLong(args[0]));
        var addresses =
                new ArrayList<InetAddress>(
                        Arrays.stream(args).skip(1).map(InetAddress::ofLiteral).toList());
        try (var engine = new IcmpEngine()) {
            var means = engine.means();
            System.out.println("means|" + means.ipv4() + " " + means.ipv6());
            System.out.println("advice|" + means.advice());
            var answers = Answers.ask(engine, addresses, timeout);
            for (int i = 0; i < addresses.size(); i++) {
                System.out.println(args[i + 1] + "|" + text(answers.outcomes().get(i)));
            }
            System.out.println("strangers|" + engine.ignored().strangers.sum());
        }
    }

    /// Without the round trip, which differs from run to run.
    private static String text(Outcome outcome) {
        return outcome instanceof Outcome.Reply(_, int ttl)
                ? "answered, ttl " + ttl
                : outcome.text();
    }
}
