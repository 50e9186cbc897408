package io.pingwall;

import io.pingwall.board.BoardFile;
import io.pingwall.board.BoardFile.Reading;
import io.pingwall.board.Document;
import io.pingwall.board.Home;
import io.pingwall.command.Console;
import io.pingwall.command.Services;
import io.pingwall.command.Services.Probing;
import io.pingwall.command.Services.Watching;
import io.pingwall.command.screen.JlineScreen;
import io.pingwall.machine.Build;
import io.pingwall.machine.LogFile;
import io.pingwall.machine.Report;
import io.pingwall.monitor.Clock;
import io.pingwall.monitor.Monitor;
import io.pingwall.monitor.Subscriber;
import io.pingwall.probe.ConnectProbe;
import io.pingwall.probe.Names;
import io.pingwall.probe.Pinger;
import io.pingwall.probe.Resolution;
import io.pingwall.probe.bench.Bench;
import io.pingwall.probe.icmp.Pingers;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.List;

/// Builds what commands are given. Knows no window, and keeps no history: no command shows any.
final class CommandServices {
    private CommandServices() {}

    /// @param log what a command that watches tells; null for one that keeps no log
    static Services create(Console console, @Nullable LogFile log) {
        var build = Build.read();
        return new Services(
                "pingwall " + build.version(),
                Clock.SYSTEM,
                ZoneId.systemDefault(),
                OpenProbing::open,
                (program, subscribers) -> OpenWatching.open(program, subscribers, log),
                MachineExamination::make,
                () -> {
                    Sentences.silence();
                    return JlineScreen.open(console.environment(), console.out().charset());
                },
                new Interruption(),
                ProcessUsage::now,
                new Bench(Pingers::open),
                CommandServices::lastBoard,
                wish -> Report.write(sources(build, Home.find()), wish));
    }

    /// The board that the window would open, as far as it can be read.
    private static Document lastBoard() {
        var file = Home.find().firstBoard();
        return BoardFile.read(file) instanceof Reading.Good(var document, _)
                ? document
                : Document.builtIn();
    }

    /// What a report is made of.
    static Report.Sources sources(Build build, Home home) {
        return new Report.Sources(build, home, () -> MachineExamination.make().lines("+", "X"));
    }

    private static Pinger pinger(boolean pingProgram) {
        return pingProgram ? Pingers.openProgram() : Pingers.open();
    }

    private record OpenProbing(Pinger pinger, Names names) implements Probing {
        static Probing open(boolean pingProgram) {
            return new OpenProbing(CommandServices.pinger(pingProgram), new Names());
        }

        @Override
        public Resolution find(String address) {
            return names.find(address);
        }

        @Override
        public void close() {
            pinger.close();
            names.close();
        }
    }

    private record OpenWatching(Monitor monitor, Pinger pinger, Names names, @Nullable LogFile log)
            implements Watching {
        static Watching open(
                boolean pingProgram, List<Subscriber> subscribers, @Nullable LogFile log) {
            var pinger = CommandServices.pinger(pingProgram);
            var names = new Names();
            var monitor =
                    new Monitor(
                            new Monitor.Parts(
                                    pinger, new ConnectProbe(), names, Clock.SYSTEM, subscribers));
            if (log != null) {
                Core.tell(pinger.means());
            }
            return new OpenWatching(monitor, pinger, names, log);
        }

        @Override
        public void close() {
            monitor.close();
            pinger.close();
            names.close();
            if (log != null) {
                log.close();
            }
        }
    }
}
