package io.pingwall.probe.icmp;

import io.pingwall.probe.Pinger;
import io.pingwall.probe.ProgramPinger;
import io.pingwall.probe.icmp.mac.MacEngine;
import io.pingwall.probe.icmp.windows.WindowsEngine;

import java.lang.System.Logger.Level;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Opens pingers.
public final class Pingers {
    private static final System.Logger LOG = System.getLogger(Pingers.class.getName());

    private Pingers() {}

    /// The best way that this system has. Where there is none it still gives a pinger, whose
    /// [Pinger#means] say what is missing and which answers everything as not asked.
    ///
    /// Takes up to 0.3 s the first time: not for the JavaFX thread.
    public static Pinger open() {
        var system = System.getProperty("os.name", "this system");
        if (system.equals("Linux")) {
            return new IcmpEngine();
        }
        if (system.startsWith("Windows")) {
            return opened("Windows", WindowsEngine::open);
        }
        return system.startsWith("Mac")
                ? opened("macOS", MacEngine::open)
                : new NoPinger(Advice.noEngine(system));
    }

    /// An engine that its system will not have must not keep the program from starting.
    static Pinger opened(String system, Supplier<Pinger> engine) {
        try {
            return engine.get();
        } catch (CompletionException e) {
            LOG.log(Level.ERROR, "the ICMP engine for " + system + " did not start", e);
            return new NoPinger(Advice.notStarted(system));
        }
    }

    /// The stand-in, for a person who chose it: the system's `ping` program.
    public static Pinger openProgram() {
        return new ProgramPinger();
    }
}
