package io.pingwall.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// What is said where no command is named.
@Command(
        name = "pingwall",
        mixinStandardHelpOptions = true,
        description = "A live wall of every host you watch, probed for real.",
        customSynopsis = {
            "pingwall [--wall] [--minimised] [BOARD.pingwall...]",
            "                                         open the window, or show it",
            "       pingwall COMMAND [OPTION...]      work in the terminal"
        },
        footer = {
            "",
            "Examples:",
            "  pingwall office.pingwall",
            "  pingwall sweep 10.0.0.0/24",
            "  pingwall watch 10.0.0.1 gateway.example --for 1m",
            "  pingwall check office.pingwall",
            "  pingwall bench 200",
            "  pingwall doctor",
            "  pingwall report",
            "  pingwall completion bash"
        })
final class PingwallCommand implements Callable<Integer> {
    private final Console console;

    @Spec private @Nullable CommandSpec spec;

    PingwallCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(console.err(), CommandLine.Help.Ansi.OFF);
        }
        return ExitCode.BAD_ARGUMENTS;
    }
}
