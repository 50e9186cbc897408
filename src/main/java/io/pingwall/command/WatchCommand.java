package io.pingwall.command;

import io.pingwall.board.BoardWord;
import io.pingwall.target.Check;
import io.pingwall.target.Rates;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;

/// The monitor without the window.
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Watch a board or targets: the live wall on a terminal, else a line for each change."
        },
        footer = {"", "Example:", "  pingwall watch office.pingwall --for 8h --json"})
final class WatchCommand implements Callable<Integer> {
    private final Services services;
    private final Console console;

    @Mixin private final TargetOptions targets = new TargetOptions();

    @Option(
            names = "--for",
            paramLabel = "TIME",
            converter = Lengths.class,
            description = "End after this long, such as 90s, 5m or 8h.")
    private @Nullable Duration length;

    @Option(names = "--json", description = "Print each change and the summary as a line of JSON.")
    private boolean json;

    @Option(names = "--lines", description = "Print a line for each change on a terminal too.")
    private boolean lines;

    WatchCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        var watched = watched();
        if (watched.targets().isEmpty()) {
            throw new Refusal(ExitCode.BAD_ARGUMENTS, "There is no target to watch.");
        }
        var session = new Session(services, console, watched, targets.pingProgram(), json);
        boolean drawn = !json && !lines && console.inIsTerminal() && console.outIsTerminal();
        return session.run(length, drawn);
    }

    /// The boards' targets and then those named one by one.
    private Watched watched() {
        var boards = new ArrayList<String>();
        var words = new ArrayList<String>();
        for (var word : targets.words()) {
            (BoardWord.names(word) ? boards : words).add(word);
        }
        if (!targets.named()) {
            var document = services.fallback().get();
            return new Watched(document.title(), document.rates(), document.targets());
        }
        var all = new LinkedHashMap<TargetId, Target>();
        var title = "Pingwall";
        var rates = Rates.DEFAULT;
        for (var board : boards) {
            var document = Boards.read(board, console);
            title = document.title();
            rates = document.rates();
            document.targets().forEach(target -> all.putIfAbsent(target.id(), target));
        }
        var named = targets.read(words, console);
        if (!named.complaints().isEmpty()) {
            named.complaints().forEach(c -> console.err().println("pingwall: " + c));
            throw new Refusal(ExitCode.BAD_ARGUMENTS, "Nothing is watched: correct this first.");
        }
        for (var host : named.hosts()) {
            var plain = Target.of(host.address(), Settings.DEFAULT);
            all.putIfAbsent(plain.id(), named(plain, host.name()));
        }
        return new Watched(title, rates, List.copyOf(all.values()));
    }

    private static Target named(Target plain, String name) {
        return new Target(
                plain.id(),
                name,
                plain.address(),
                plain.group(),
                plain.settings(),
                plain.tags(),
                plain.note());
    }

    /// What is watched, and what it is called.
    record Watched(String title, Rates rates, List<Target> targets) {
        boolean pings() {
            return targets.stream().anyMatch(t -> t.settings().check() instanceof Check.Ping);
        }
    }
}
