package io.pingwall.command;

import com.fasterxml.jackson.core.JsonGenerator;

import io.pingwall.probe.bench.RoundTrips;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Compares the round trips that three programs see to the same address.
@Command(
        name = "rtt",
        mixinStandardHelpOptions = true,
        description = {
            "Ask one address again and again with Pingwall's engine, with ping and with fping, one",
            "after the other, and compare the round trips they see."
        },
        footer = {"", "Example:", "  pingwall bench rtt 127.0.0.1 -c 1000 --every 10ms"})
final class RoundTripCommand implements Callable<Integer> {
    private static final int MOST_ECHOES = 100_000;
    private static final Duration SHORTEST = Duration.ofMillis(1);

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "ADDRESS", description = "An IPv4 or IPv6 address.")
    private String address = "";

    @Option(
            names = {"-c", "--count"},
            paramLabel = "COUNT",
            converter = Counts.class,
            description = "Echoes of each program (default 1000).")
    private int count = 1_000;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Lengths.class,
            description = "From one echo to the next (default 10ms).")
    private Duration every = Duration.ofMillis(10);

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    RoundTripCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        BenchCommand.checkSystem();
        if (count < 1 || count > MOST_ECHOES || every.compareTo(SHORTEST) < 0) {
            throw new Refusal(
                    ExitCode.BAD_ARGUMENTS,
                    "--count must be from 1 to 100,000, and --every 1ms or longer.");
        }
        var measured = measure(new RoundTrips.Plan(literal(), count, every.toNanos()));
        if (json) {
            Json.write(console.out(), generator -> write(generator, measured));
        } else {
            measured.forEach(trips -> console.out().println(line(trips)));
        }
        return measured.getFirst().nanos().isEmpty() ? ExitCode.SOME_UNREACHABLE : ExitCode.OK;
    }

    private InetAddress literal() {
        try {
            return InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException _) {
            throw new Refusal(
                    ExitCode.BAD_ARGUMENTS,
                    "'%s' is not an address: write one, such as 127.0.0.1.".formatted(address));
        }
    }

    private List<RoundTrips> measure(RoundTrips.Plan plan) throws InterruptedException {
        try (var _ = services.interrupts().during(Thread.currentThread()::interrupt)) {
            return services.bench().roundTrips(plan);
        } catch (IOException e) {
            throw new Refusal(ExitCode.BROKEN, "The bench broke off: " + e.getMessage() + ".");
        }
    }

    private String line(RoundTrips trips) {
        if (trips.nanos().isEmpty()) {
            return String.format(Locale.ROOT, "%-9s no answer to %,d", trips.way(), count);
        }
        return String.format(
                Locale.ROOT,
                "%-9s answered %,d of %,d  p50 %.0f µs  p99 %.0f µs  longest %.0f µs%s",
                trips.way(),
                trips.nanos().size(),
                count,
                trips.percentile(0.5) / 1e3,
                trips.percentile(0.99) / 1e3,
                trips.longest() / 1e3,
                trips.command().isEmpty() ? "" : "  (" + trips.command() + ")");
    }

    private void write(JsonGenerator generator, List<RoundTrips> measured) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("address", address);
        generator.writeNumberField("count", count);
        generator.writeArrayFieldStart("ways");
        for (var trips : measured) {
            generator.writeStartObject();
            generator.writeStringField("way", trips.way());
            generator.writeNumberField("answered", trips.nanos().size());
            Json.millis(generator, "p50Millis", trips.percentile(0.5));
            Json.millis(generator, "p99Millis", trips.percentile(0.99));
            Json.millis(generator, "longestMillis", trips.longest());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }
}
