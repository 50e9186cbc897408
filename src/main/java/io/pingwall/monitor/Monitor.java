package io.pingwall.monitor;

import io.pingwall.health.HostState;
import io.pingwall.probe.Echo;
import io.pingwall.probe.EchoBatch;
import io.pingwall.probe.Means;
import io.pingwall.probe.Names;
import io.pingwall.probe.Pinger;
import io.pingwall.probe.Probe;
import io.pingwall.probe.Resolution;
import io.pingwall.target.EchoOptions;
import io.pingwall.target.Rates;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The door to everything that is watched. Any thread may call it; no call waits for the network.
///
/// The parts belong to whoever made them: a monitor that is closed leaves them open.
public final class Monitor implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Monitor.class.getName());

    /// Blocking checks at once. Each holds a socket, and 10,000 connections to addresses that
    /// swallow everything were measured to be fine.
    private static final int CHECKS_AT_ONCE = 8192;

    private static final long SHORTEST_SLEEP = Duration.ofMillis(1).toNanos();

    /// Not longer, though nothing may be due: a sleep that lasts longer than it was to tells of a
    /// standstill, which spoils the times of blocking checks.
    private static final long LONGEST_SLEEP = Duration.ofMillis(20).toNanos();

    private static final long LONGEST_SLEEP_WITHOUT_CHECKS = Duration.ofMillis(100).toNanos();

    private final Pinger pinger;
    private final Clock clock;
    private final List<Subscriber> subscribers;
    private final Board board;
    private final Tally tally;
    private final Wakefulness wakefulness;
    private final Vitals vitals;
    private final Checks checks;
    private final Politeness politeness = new Politeness();
    private final Scheduler scheduler;

    /// Guarded by this monitor, which lets one command at a time through.
    private final Map<TargetId, Rhythm> rhythms = new HashMap<>();

    private @Nullable Thread thread;
    private volatile boolean closed;

    /// What a monitor is built of. `names` never blocks; `connect` may.
    public record Parts(
            Pinger pinger, Probe connect, Names names, Clock clock, List<Subscriber> subscribers) {
        public Parts {
            subscribers = List.copyOf(subscribers);
        }
    }

    public Monitor(Parts parts) {
        this(parts, parts.names()::find);
    }

    /// @param names in place of the parts' own
    Monitor(Parts parts, Function<String, Resolution> names) {
        pinger = parts.pinger();
        clock = parts.clock();
        subscribers = parts.subscribers();
        board = new Board(subscribers);
        tally = new Tally(clock.nanos());
        wakefulness = new Wakefulness(clock);
        var meter = new LoadMeter(clock);
        vitals = new Vitals(clock, () -> look(meter));
        checks = new Checks(parts.connect(), clock, vitals.standstills(), CHECKS_AT_ONCE);
        var answers = new Answers(wakefulness, tally, politeness, this::askOther);
        scheduler = new Scheduler(names, pinger, checks, answers, wakefulness, politeness);
    }

    /// Begins to ask. Targets may be watched before and after.
    public synchronized void start() {
        if (thread == null && !closed) {
            vitals.start();
            thread = Thread.ofVirtual().name("scheduler").start(this::run);
        }
    }

    /// Makes these the watched targets: new ones are asked, those no longer named are forgotten,
    /// and those already watched keep their state.
    public synchronized void watch(Collection<Target> targets) {
        var change = board.watch(targets, wakefulness.now().wall());
        var forgotten = ids(change.forgotten());
        boolean slotsLeft = false;
        for (var rhythm : known(forgotten)) {
            slotsLeft |= scheduler.remove(rhythm);
        }
        rhythms.keySet().removeAll(forgotten);
        if (slotsLeft) {
            scheduler.closeRanks(rhythms.values());
        }
        known(ids(change.kept())).forEach(scheduler::retime);
        for (var place : change.added()) {
            rhythms.put(place.id(), scheduler.add(place));
        }
        if (!forgotten.isEmpty()) {
            subscribers.forEach(subscriber -> subscriber.forget(forgotten));
        }
        LockSupport.unpark(thread);
    }

    /// Asks no more often than this from here on; [Rates#DEFAULT] until it is called.
    public synchronized void limit(Rates rates) {
        if (politeness.limit(rates)) {
            scheduler.closeRanks(rhythms.values());
            LockSupport.unpark(thread);
        }
    }

    /// The networks that are known by now to limit how often they answer; each is asked a little
    /// less often than that.
    public List<RateLimit> rateLimits() {
        return politeness.recognised();
    }

    /// Asks these no more, and ignores what they still answer. Ids that are not watched are passed
    /// over.
    public synchronized void pause(Collection<TargetId> ids) {
        known(ids).forEach(scheduler::pause);
    }

    public synchronized void resume(Collection<TargetId> ids) {
        known(ids).forEach(scheduler::resume);
    }

    /// Takes the states that changed since the last call. One reader.
    public List<HostState> drain() {
        return board.drain();
    }

    /// The latest state of every watched target, in the order in which they were given.
    public List<HostState> states() {
        return board.states();
    }

    public Optional<HostState> state(TargetId id) {
        return board.state(id);
    }

    public Figures figures() {
        return tally.figures(clock.nanos()).with(vitals.own(pinger.traffic()));
    }

    /// One ping besides those of the rhythms.
    private void askOther(
            InetAddress address, EchoOptions options, long timeout, Echo.Answer answer) {
        var now = wakefulness.now();
        long slot = politeness.reserve(address, now.time());
        var batch = new EchoBatch(new ConcurrentLinkedQueue<>());
        batch.add(new Echo(address, options, timeout, answer), slot - now.asleep());
        pinger.ask(batch);
    }

    private Vitals.Look look(LoadMeter meter) {
        return new Vitals.Look(
                meter.read(), tally.figures(clock.nanos()).latenessNow(), pinger.traffic());
    }

    /// Lets the figures begin anew, as after a warm-up.
    public void countAnew() {
        tally.restart();
    }

    public Means means() {
        return pinger.means();
    }

    /// Asks what is due.
    ///
    /// @return nanoseconds until something will be due again
    long beat() {
        return scheduler.beat();
    }

    private List<Rhythm> known(Collection<TargetId> ids) {
        var known = new ArrayList<Rhythm>(ids.size());
        for (var id : ids) {
            var rhythm = rhythms.get(id);
            if (rhythm != null) {
                known.add(rhythm);
            }
        }
        return known;
    }

    private static Set<TargetId> ids(List<Place> places) {
        return places.stream().map(Place::id).collect(Collectors.toSet());
    }

    private void run() {
        boolean logged = false;
        while (!closed) {
            long wait = SHORTEST_SLEEP;
            try {
                wait = beat();
            } catch (RuntimeException e) {
                if (!logged) {
                    LOG.log(Level.ERROR, "A beat failed", e);
                    logged = true;
                }
            }
            long longest = checks.isIdle() ? LONGEST_SLEEP_WITHOUT_CHECKS : LONGEST_SLEEP;
            sleep(Math.clamp(wait, SHORTEST_SLEEP, longest));
        }
    }

    private void sleep(long nanos) {
        var standstills = vitals.standstills();
        standstills.expect(clock.nanos() + nanos);
        LockSupport.parkNanos(nanos);
        standstills.woke(clock.nanos());
    }

    @Override
    public synchronized void close() {
        closed = true;
        LockSupport.unpark(thread);
        checks.close();
        vitals.close();
    }
}
