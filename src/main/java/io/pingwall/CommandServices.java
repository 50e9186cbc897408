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
import io.pingwall.monitor.Clock;
import io.pingwall.monitor.Monitor;
import io.pingwall.monitor.Subscriber;
import io.pingwall.probe.ConnectProbe;
import io.pingwall.probe.Names;
import io.pingwall.probe.Pinger;
import io.pingwall.probe.Resolution;
import io.pingwall.probe.bench.Bench;
import io.pingwall.probe.icmp.Pingers;

import java.time.ZoneId;
import java.util.List;

/// Builds what commands are given. Knows no window, and keeps no history: no command shows any.
final class CommandServices {
    static final String VERSION = "0.1.0";

    private CommandServices() {}

    static Services create(Console console) {
        return new Services(
                "pingwall " + VERSION,
                Clock.SYSTEM,
                ZoneId.systemDefault(),
                OpenProbing::open,
                OpenWatching::open,
                MachineExamination::make,
                () -> {
                    Sentences.silence();
                    return JlineScreen.open(console.environment(), console.out().charset());
                },
                new Interruption(),
                ProcessUsage::now,
                new Bench(Pingers::open),
                CommandServices::lastBoard);
    }

    /// The board that the window would open, as far as it can be read.
    private static Document lastBoard() {
        var file = Home.find().firstBoard();
        return BoardFile.read(file) instanceof Reading.Good(var document, _)
                ? document
                : Document.builtIn();
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

    private record OpenWatching(Monitor monitor, Pinger pinger, Names names) implements Watching {
        static Watching open(boolean pingProgram, List<Subscriber> subscribers) {
            var pinger = CommandServices.pinger(pingProgram);
            var names = new Names();
            var monitor =
                    new Monitor(
                            new Monitor.Parts(
                                    pinger, new ConnectProbe(), names, Clock.SYSTEM, subscribers));
            return new OpenWatching(monitor, pinger, names);
        }

        @Override
        public void close() {
            monitor.close();
            pinger.close();
            names.close();
        }
    }
}
