package io.pingwall.probe;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Unasked;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;

/// What an exception of the JDK's sockets says about the target, or about this machine.
///
/// The type tells refused, unreachable and timed out apart. Where one type stands for several
/// errors the message does (strerror(3)); in another language than English those end as
/// [Cause#BROKEN], with the message.
final class Failures {
    private static final Phrases SAY = Phrases.of(Failures.class);

    private Failures() {}

    static Outcome outcome(IOException failure) {
        var message = failure.getMessage() == null ? "" : failure.getMessage();
        return switch (failure) {
            case SocketTimeoutException _ -> new Lost(Loss.TIMEOUT, "");
            // EHOSTUNREACH: a router said so, or nobody answered at the link layer
            case NoRouteToHostException _ -> new Lost(Loss.HOST_UNREACHABLE, "");
            // ETIMEDOUT: the kernel gave up before we did
            case ConnectException _ when message.contains("timed out") ->
                    new Lost(Loss.TIMEOUT, "");
            case ConnectException _ when message.contains("unreachable") -> noRoute();
            case ConnectException _ -> new Lost(Loss.REFUSED, "");
            // EADDRNOTAVAIL and EACCES, though nothing was bound
            case BindException _ when message.contains("ermission") -> forbidden();
            case BindException _ -> noRoute();
            default -> byMessage(message);
        };
    }

    private static Outcome byMessage(String message) {
        if (message.contains("unreachable") || message.contains("Network is down")) {
            return noRoute();
        }
        if (message.contains("reset")) {
            return new Lost(Loss.REFUSED, "");
        }
        if (message.contains("not permitted") || message.contains("ermission denied")) {
            return forbidden();
        }
        if (message.contains("Too many open files")) {
            return new Unasked(Cause.NO_BUFFER, SAY.of("too-many-files"));
        }
        if (message.contains("No buffer space")) {
            return new Unasked(Cause.NO_BUFFER, "");
        }
        return new Unasked(Cause.BROKEN, message);
    }

    private static Outcome noRoute() {
        return new Unasked(Cause.NO_ROUTE, "");
    }

    private static Outcome forbidden() {
        return new Unasked(Cause.NO_PERMISSION, SAY.of("forbidden-here"));
    }
}
