package io.pingwall.command;

import io.pingwall.board.Document;
import io.pingwall.command.screen.Screen;
import io.pingwall.machine.Report;
import io.pingwall.monitor.Clock;
import io.pingwall.monitor.Monitor;
import io.pingwall.monitor.Subscriber;
import io.pingwall.probe.Pinger;
import io.pingwall.probe.Resolution;
import io.pingwall.probe.bench.Bench;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What commands are given: they open no socket and no engine themselves.
///
/// @param program the name and version, such as `pingwall 0.1.0`
/// @param screens takes the terminal over; empty where it can't be drawn on
/// @param fallback the board that is watched where none is named
public record Services(
        String program,
        Clock clock,
        ZoneId zone,
        ProbingDoor probing,
        WatchingDoor watching,
        Supplier<Examination> examination,
        Supplier<Optional<Screen>> screens,
        Interrupts interrupts,
        Supplier<Usage> usage,
        Bench bench,
        Supplier<Document> fallback,
        ReportDoor report) {

    /// What a sweep needs; in use until closed.
    public interface Probing extends AutoCloseable {
        Pinger pinger();

        /// Never blocks.
        Resolution find(String address);

        @Override
        void close();
    }

    /// Opens a pinger and a resolver.
    @FunctionalInterface
    public interface ProbingDoor {
        /// @param pingProgram whether the system's `ping` stands in for a socket
        Probing open(boolean pingProgram);
    }

    /// A monitor and what it stands on; in use until closed.
    public interface Watching extends AutoCloseable {
        Monitor monitor();

        @Override
        void close();
    }

    /// Opens a monitor that isn't started yet.
    @FunctionalInterface
    public interface WatchingDoor {
        Watching open(boolean pingProgram, List<Subscriber> subscribers);
    }

    /// Ctrl+C and the request to end.
    @FunctionalInterface
    public interface Interrupts {
        /// Calls `stop` when the process is asked to end, and then gives the caller a few seconds
        /// to close the registration before the process ends with 0.
        Registration during(Runnable stop);

        /// Closed when all is said and put back.
        interface Registration extends AutoCloseable {
            @Override
            void close();
        }
    }

    /// Gathers what is needed to find out what went wrong.
    @FunctionalInterface
    public interface ReportDoor {
        /// @throws IOException whose message is a sentence for a person
        Report.Made write(Report.Wish wish) throws IOException;
    }

    /// What the process has used so far.
    ///
    /// @param resident bytes of memory now; -1 where unknown, as `peak`
    public record Usage(Duration cpu, long resident, long peak) {}

    /// What the machine allows, found out by trying.
    public record Examination(List<Finding> findings, boolean ipv4, boolean ipv6) {
        public Examination {
            findings = List.copyOf(findings);
        }

        /// As a person reads it, with a sign before each finding.
        public List<String> lines(String good, String bad) {
            return findings.stream()
                    .flatMap(finding ->
                            Stream.concat(
                                    Stream.of(
                                            (finding.good() ? good : bad)
                                                    + " "
                                                    + finding.subject()
                                                    + ": "
                                                    + finding.sentence()),
                                    finding.fix().lines().map(line -> "    " + line)))
                    .toList();
        }
    }

    /// @param fix what to do and the command that does it; empty where nothing is missing
    public record Finding(boolean good, String subject, String sentence, String fix) {}
}
