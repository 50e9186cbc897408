package io.pingwall.command;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/// Says what this machine allows, and how to get what is missing.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Try what this machine allows, on itself, and say how to get what is missing.",
        footer = {"", "Example:", "  pingwall doctor"})
final class DoctorCommand implements Callable<Integer> {
    private final Services services;
    private final Console console;

    DoctorCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        var examination = services.examination().get();
        var good = console.pick("✓", "+");
        var bad = console.pick("✕", "X");
        examination.lines(good, bad).forEach(console.out()::println);
        return examination.ipv4() ? ExitCode.OK : ExitCode.NO_RIGHT_TO_PING;
    }
}
