package io.pingwall.ui.wallmode;

import io.pingwall.language.Phrases;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

/// Holds off screen saver and display sleep, through the system's own programs: one that holds a
/// lock as long as it runs, and on X11 one that is run now and then. Any thread; the programs are
/// started elsewhere.
///
/// A holder reads from us and ends when we do, however that comes about: nothing stays behind.
/// Sources: systemd-inhibit(1), gnome-session-inhibit(1), xset(1), caffeinate(8),
/// SetThreadExecutionState (Win32). The Windows way awaits a first run there.
final class StayAwake {
    private static final Phrases SAY = Phrases.of(StayAwake.class);

    /// Starts a program whose output nobody reads.
    interface Starts {
        Process start(List<String> words) throws IOException;
    }

    private static final Logger LOG = System.getLogger(StayAwake.class.getName());

    private final Executor background;
    private final Starts starts;
    private final String system;
    private final List<Process> holders = new ArrayList<>();
    private boolean nudges;
    private boolean said;

    StayAwake(Executor background) {
        this(background, StayAwake::run, System.getProperty("os.name", ""));
    }

    StayAwake(Executor background, Starts starts, String system) {
        this.background = background;
        this.starts = starts;
        this.system = system.toLowerCase(Locale.ROOT);
    }

    private static Process run(List<String> words) throws IOException {
        return new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    void begin() {
        background.execute(this::hold);
    }

    private synchronized void hold() {
        for (var words : holders(system, ProcessHandle.current().pid())) {
            start(words).ifPresent(holders::add);
        }
        nudges = isX11() && start(NUDGE).isPresent();
        if (holders.isEmpty() && !nudges && !said) {
            said = true;
            LOG.log(
                    Level.WARNING,
                    "Display sleep can't be held off here: switch it off in the system's settings.");
        }
    }

    /// To be called once in a while, less than a minute apart.
    void nudge() {
        background.execute(this::push);
    }

    private synchronized void push() {
        if (nudges) {
            start(NUDGE);
        }
    }

    void end() {
        background.execute(this::release);
    }

    private synchronized void release() {
        holders.forEach(Process::destroy);
        holders.clear();
        nudges = false;
    }

    private java.util.Optional<Process> start(List<String> words) {
        try {
            return java.util.Optional.of(starts.start(words));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no {0} here", words.getFirst());
            return java.util.Optional.empty();
        }
    }

    private boolean isX11() {
        return !system.startsWith("mac") && !system.startsWith("windows");
    }

    /// Starts the X server's idle time anew, which screen saver and display sleep both go by.
    private static final List<String> NUDGE = List.of("xset", "s", "reset");

    static List<List<String>> holders(String system, long pid) {
        if (system.startsWith("mac")) {
            return List.of(List.of("caffeinate", "-d", "-i", "-w", String.valueOf(pid)));
        }
        if (system.startsWith("windows")) {
            return List.of(
                    List.of("powershell", "-NoProfile", "-NonInteractive", "-Command", WINDOWS));
        }
        var why = SAY.of("wall-is-shown");
        return List.of(
                List.of(
                        "systemd-inhibit",
                        "--what=idle:sleep",
                        "--who=Pingwall",
                        "--why=" + why,
                        "cat"),
                List.of(
                        "gnome-session-inhibit",
                        "--inhibit",
                        "idle:suspend",
                        "--app-id",
                        "Pingwall",
                        "--reason",
                        why,
                        "cat"));
    }

    /// Continuous, system and display required; held by the thread that reads until we end.
    private static final String WINDOWS =
            "$t = Add-Type -PassThru -Name P -Namespace W -MemberDefinition"
                    + " '[DllImport(\"kernel32.dll\")] public static extern uint"
                    + " SetThreadExecutionState(uint f);'; [void]$t::SetThreadExecutionState(2147483651);"
                    + " [void][Console]::In.ReadToEnd()";
}
