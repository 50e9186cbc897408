package io.pingwall.command;

import io.pingwall.board.Document;
import io.pingwall.board.Home;
import io.pingwall.command.Services.Examination;
import io.pingwall.command.Services.Interrupts;
import io.pingwall.command.Services.Probing;
import io.pingwall.command.Services.Usage;
import io.pingwall.command.Services.Watching;
import io.pingwall.command.screen.Screen;
import io.pingwall.machine.Build;
import io.pingwall.machine.Report;
import io.pingwall.monitor.Clock;
import io.pingwall.monitor.Monitor;
import io.pingwall.monitor.Subscriber;
import io.pingwall.probe.Echo;
import io.pingwall.probe.Means;
import io.pingwall.probe.Names;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Pinger;
import io.pingwall.probe.Resolution;
import io.pingwall.probe.bench.Bench;

import picocli.CommandLine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs a command in process, on a network that answers on the spot: addresses that end in 9 are
/// silent, names that end in `.invalid` do not resolve, everything else answers in 12.3 ms.
final class Run {
    static final Means RAW = new Means(Means.Way.RAW, Means.Way.RAW, "");

    private final Map<String, String> environment = new HashMap<>();
    private Means means = RAW;
    private String input = "";
    private Charset charset = StandardCharsets.UTF_8;
    private boolean terminal;
    private Optional<Screen> screen = Optional.empty();
    private Examination examination = new Examination(List.of(), true, true);
    private Interrupts interrupts = _ -> () -> {};
    private RuntimeException failure = new IllegalStateException();
    private boolean fails;
    private Home home = new Home(Path.of("nowhere"));
    private final List<Boolean> pingPrograms = new ArrayList<>();

    /// What a command left behind.
    record Result(int code, String out, String err) {}

    Run means(Means now) {
        means = now;
        return this;
    }

    Run input(String text) {
        input = text;
        return this;
    }

    Run charset(Charset now) {
        charset = now;
        return this;
    }

    Run terminal() {
        terminal = true;
        return this;
    }

    Run screen(Screen now) {
        screen = Optional.of(now);
        return this;
    }

    Run examination(Examination now) {
        examination = now;
        return this;
    }

    Run interrupts(Interrupts now) {
        interrupts = now;
        return this;
    }

    Run environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Run failing(RuntimeException e) {
        failure = e;
        fails = true;
        return this;
    }

    Run home(Path folder) {
        home = new Home(folder);
        return this;
    }

    List<Boolean> pingPrograms() {
        return pingPrograms;
    }

    Result run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Commands.run(List.of(args), services(), console(out, err));
        return new Result(code, out.toString(charset), err.toString(charset));
    }

    /// All commands with their options, none of them run.
    CommandLine model() {
        var nowhere = new ByteArrayOutputStream();
        return Commands.commandLine(services(), console(nowhere, nowhere));
    }

    private Console console(OutputStream out, OutputStream err) {
        return new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, charset),
                new PrintStream(err, true, charset),
                environment,
                terminal,
                terminal,
                terminal);
    }

    private Services services() {
        return new Services(
                "pingwall 1.2.3",
                new StoppedClock(),
                ZoneOffset.UTC,
                this::probing,
                this::watching,
                () -> examination,
                () -> screen,
                interrupts,
                () -> new Usage(Duration.ZERO, 100L << 20, 120L << 20),
                new Bench(Answering::new),
                Document::builtIn,
                wish ->
                        Report.write(
                                new Report.Sources(
                                        new Build("1.2.3", ""),
                                        home,
                                        () -> examination.lines("+", "X")),
                                wish));
    }

    private Probing probing(boolean pingProgram) {
        pingPrograms.add(pingProgram);
        if (fails) {
            throw failure;
        }
        var pinger = new Answering();
        return new Probing() {
            @Override
            public Pinger pinger() {
                return pinger;
            }

            @Override
            public Resolution find(String address) {
                return address.endsWith(".invalid")
                        ? new Resolution.Failed("no such name")
                        : new Resolution.Known(InetAddress.ofLiteral(address));
            }

            @Override
            public void close() {}
        };
    }

    private Watching watching(boolean pingProgram, List<Subscriber> subscribers) {
        pingPrograms.add(pingProgram);
        var pinger = new Answering();
        var names = new Names();
        // the monitor's beat needs a clock that moves
        var monitor =
                new Monitor(
                        new Monitor.Parts(
                                pinger,
                                (_, _, _) -> new Outcome.Reply(1, -1),
                                names,
                                Clock.SYSTEM,
                                subscribers));
        return new Watching() {
            @Override
            public Monitor monitor() {
                return monitor;
            }

            @Override
            public void close() {
                monitor.close();
                names.close();
            }
        };
    }

    private final class Answering implements Pinger {
        @Override
        public void ask(List<Echo> batch) {
            for (var echo : batch) {
                echo.answer().tell(outcome(echo.address().getHostAddress()), 0);
            }
        }

        private Outcome outcome(String address) {
            return !means.canPing() || (address.contains(":") && means.ipv6() == Means.Way.NONE)
                    ? new Outcome.Unasked(Cause.NO_PERMISSION, "no IPv6 ICMP socket is allowed")
                    : address.endsWith("9")
                            ? new Outcome.Lost(Loss.HOST_UNREACHABLE, "127.0.0.1")
                            : new Outcome.Reply(12_300_000, 64);
        }

        @Override
        public Means means() {
            return means;
        }

        @Override
        public void close() {}
    }

    /// Noon, for ever.
    private static final class StoppedClock implements Clock {
        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public Instant wall() {
            return Instant.parse("2026-01-01T12:00:00Z");
        }
    }
}
