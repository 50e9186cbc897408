package io.pingwall.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// Prints what a shell needs to complete command lines of this program.
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Print the script by which a shell completes commands, options and boards.",
        footer = {
            "",
            "Examples:",
            "  pingwall completion bash > ~/.local/share/bash-completion/completions/pingwall",
            "  pingwall completion zsh > /usr/local/share/zsh/site-functions/_pingwall",
            "  pingwall completion fish > ~/.config/fish/completions/pingwall.fish"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "SHELL",
            converter = Shells.class,
            completionCandidates = Shells.class,
            description = "bash, zsh or fish.")
    private Shells.Shell shell = Shells.Shell.BASH;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (spec != null) {
            // line feeds wherever it is made: a shell reads it
            console.out().print(shell.script(spec.root().commandLine()));
        }
        return ExitCode.OK;
    }
}
