package io.pingwall.probe.icmp;

import io.pingwall.probe.Pinger;
import io.pingwall.probe.ProgramPinger;

/// Opens pingers.
public final class Pingers {
    private Pingers() {}

    /// The best way that this system has. Where there is none it still gives a pinger, whose
    /// [Pinger#means] say what is missing and which answers everything as not asked.
    ///
    /// Takes up to 0.3 s the first time: not for the JavaFX thread.
    public static Pinger open() {
        var system = System.getProperty("os.name", "this system");
        return system.equals("Linux") ? new IcmpEngine() : new NoPinger(Advice.noEngine(system));
    }

    /// The stand-in, for a person who chose it: the system's `ping` program.
    public static Pinger openProgram() {
        return new ProgramPinger();
    }
}
