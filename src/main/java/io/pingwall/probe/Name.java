package io.pingwall.probe;

import io.pingwall.language.Phrases;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/// One name, or literal address, and what is known of it. Any thread.
final class Name {
    private static final Phrases SAY = Phrases.of(Name.class);

    private static final long AGAIN_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long FIRST_RETRY_NANOS = TimeUnit.SECONDS.toNanos(5);

    /// What is no name whatever happens: it never goes to a name server.
    private static final Pattern NO_NAME = Pattern.compile("[0-9.]*|.*:.*");

    private final String text;
    private final boolean literal;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile Resolution resolution;
    private volatile long askedNanos;

    /// When to look again; meaningless for a literal address that stays what it is.
    private volatile long againNanos;

    /// How long the latest failure was waited out; 0 after a success. Touched by the look-up under
    /// way only.
    private long backoffNanos;

    Name(String text, long now) {
        this.text = text;
        askedNanos = now;
        againNanos = now;
        resolution = parse();
        // an interface may get another number, so a scope is looked up anew
        literal = !text.contains("%") && !(resolution instanceof Resolution.Pending);
    }

    long askedNanos() {
        return askedNanos;
    }

    Resolution find(long now, Lookup lookup, Executor background) {
        askedNanos = now;
        if (!literal && now - againNanos >= 0 && underWay.compareAndSet(false, true)) {
            start(now, lookup, background);
        }
        return resolution;
    }

    private void start(long now, Lookup lookup, Executor background) {
        againNanos = now + FIRST_RETRY_NANOS;
        if (NO_NAME.matcher(text).matches()) {
            resolution = parse();
            underWay.set(false);
            return;
        }
        try {
            background.execute(() -> resolve(now, lookup));
        } catch (RejectedExecutionException _) {
            // closed: what is known stays
            underWay.set(false);
        }
    }

    private void resolve(long now, Lookup lookup) {
        try {
            resolved(lookup.addresses(text));
            backoffNanos = 0;
            againNanos = now + AGAIN_NANOS;
        } catch (UnknownHostException e) {
            var reason = e.getMessage();
            failed(reason == null ? SAY.of("no-such-name") : reason);
            backoffNanos = Math.clamp(backoffNanos * 2, FIRST_RETRY_NANOS, AGAIN_NANOS);
            againNanos = now + backoffNanos;
        } finally {
            underWay.set(false);
        }
    }

    private void resolved(List<InetAddress> addresses) {
        resolution = new Resolution.Known(Names.choose(resolution, addresses));
    }

    private void failed(String reason) {
        if (!(resolution instanceof Resolution.Known)) {
            resolution = new Resolution.Failed(reason);
        }
    }

    /// Known for a literal address, failed for what only looks like one, pending for a name.
    private Resolution parse() {
        try {
            return new Resolution.Known(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException _) {
            if (!NO_NAME.matcher(text).matches()) {
                return new Resolution.Pending();
            }
            int scope = text.indexOf('%');
            return new Resolution.Failed(
                    scope > 0
                            ? SAY.of("no-interface", text.substring(scope + 1))
                            : SAY.of("not-an-address"));
        }
    }
}
