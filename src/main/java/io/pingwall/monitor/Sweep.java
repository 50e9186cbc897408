package io.pingwall.monitor;

import io.pingwall.health.Statistics;
import io.pingwall.language.Phrases;
import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Pinger;
import io.pingwall.probe.Resolution;
import io.pingwall.target.Host;
import io.pingwall.target.Rates;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Asks many addresses a few times, all at once, and waits for what comes of it.
///
/// The asks stand in one queue by the time they are due. Those due go to the pinger in batches,
/// never more than [#WINDOW] unanswered; answers come back through a queue and are counted here, on
/// the caller's thread. An ask that our own machine had no room for is made again.
public final class Sweep {
    private static final Phrases SAY = Phrases.of(Sweep.class);

    /// Unanswered asks at one time: well inside one socket's receive buffer and sequence numbers.
    static final int WINDOW = 20_000;

    /// Asks handed over at one time; answers are counted between two.
    static final int BATCH = 1_000;

    /// How often an ask is made again that this machine had no room for.
    static final int SPARES = 20;

    private static final long SPARE_AFTER = Duration.ofMillis(100).toNanos();
    private static final long SHORTEST_WAIT = Duration.ofMillis(1).toNanos();
    private static final long LOOK_AGAIN = Duration.ofMillis(10).toNanos();

    /// How to ask.
    ///
    /// @param count how often each address is asked
    /// @param period from one ask of an address to the next
    /// @param loopbackPeriod the same for an address of loopback, where there is no network to
    ///   spare
    /// @param patience how long a name may take to resolve
    /// @param rates how often it may ask; an ask that has to wait for that is only later
    public record Plan(
            int count,
            Duration timeout,
            Duration period,
            Duration loopbackPeriod,
            Duration patience,
            Rates rates) {
        private long periodNanos(InetAddress address) {
            return (address.isLoopbackAddress() ? loopbackPeriod : period).toNanos();
        }
    }

    /// What came of one host.
    ///
    /// @param address what was asked, as numbers; empty where the name did not resolve
    /// @param failure the latest failure; [Cause#NOT_YET] where there was none
    public record Finding(
            Host host, String address, boolean resolved, Statistics statistics, Outcome failure) {
        public boolean reachable() {
            return statistics.received() > 0;
        }
    }

    /// Told now and then how many asks are over, of how many.
    @FunctionalInterface
    public interface Progress {
        void tell(long done, long total);
    }

    /// @param reserved whether `due` is its slot in the budget
    private record Ask(
            SweptHost swept,
            InetAddress address,
            long due,
            boolean reserved,
            int spare,
            long number) {
        Ask at(long slot) {
            return new Ask(swept, address, slot, true, spare, number);
        }
    }

    private record Answered(Ask ask, Outcome outcome) {}

    private final Pinger pinger;
    private final Function<String, Resolution> names;
    private final Clock clock;
    private final Plan plan;
    private final Budget budget;
    private final PriorityQueue<Ask> asks =
            new PriorityQueue<>(Comparator.comparingLong(Ask::due).thenComparingLong(Ask::number));
    private final LinkedBlockingQueue<Answered> answers = new LinkedBlockingQueue<>();
    private int underWay;
    private long done;
    private long number;

    private Sweep(Pinger pinger, Function<String, Resolution> names, Clock clock, Plan plan) {
        this.pinger = pinger;
        this.names = names;
        this.clock = clock;
        this.plan = plan;
        this.budget = new Budget(plan.rates());
    }

    /// Sweeps, and gives a finding for each host in the order given. Waits; `names` must not.
    public static List<Finding> run(
            Pinger pinger,
            Function<String, Resolution> names,
            Clock clock,
            Plan plan,
            List<Host> hosts,
            Progress progress)
            throws InterruptedException {
        return new Sweep(pinger, names, clock, plan).run(hosts, progress);
    }

    private List<Finding> run(List<Host> hosts, Progress progress) throws InterruptedException {
        var tallies = hosts.stream().map(host -> new SweptHost(host, clock.wall())).toList();
        var unresolved = new ArrayDeque<>(tallies);
        long start = clock.nanos();
        long total = (long) hosts.size() * plan.count();
        resolve(unresolved, start);
        while (!asks.isEmpty() || underWay > 0 || !unresolved.isEmpty()) {
            send();
            await(!unresolved.isEmpty());
            if (!unresolved.isEmpty()) {
                resolve(unresolved, start);
            }
            progress.tell(done, total);
        }
        return tallies.stream().map(SweptHost::finding).toList();
    }

    /// Takes out of `unresolved` whatever is decided by now.
    private void resolve(ArrayDeque<SweptHost> unresolved, long start) {
        long now = clock.nanos();
        boolean late = now - start > plan.patience().toNanos();
        for (int left = unresolved.size(); left > 0; left--) {
            var swept = unresolved.remove();
            switch (names.apply(swept.host().address())) {
                case Resolution.Known(var address) -> {
                    swept.resolved(address);
                    for (int i = 0; i < plan.count(); i++) {
                        asks.add(
                                new Ask(
                                        swept,
                                        address,
                                        now + i * plan.periodNanos(address),
                                        false,
                                        0,
                                        number++));
                    }
                }
                case Resolution.Failed(var reason) -> giveUp(swept, reason);
                case Resolution.Pending _ when late -> giveUp(swept, SAY.of("resolver-silent"));
                case Resolution.Pending _ -> unresolved.add(swept);
            }
        }
    }

    private void giveUp(SweptHost swept, String reason) {
        done += plan.count();
        swept.count(clock, new Outcome.Unasked(Cause.UNRESOLVED, reason));
    }

    private void send() {
        long now = clock.nanos();
        while (underWay < WINDOW) {
            var batch = new ArrayList<Echo>();
            for (var next = asks.peek();
                    next != null && next.due() <= now && batch.size() < BATCH;
                    next = asks.peek()) {
                var ask = reserved(asks.remove());
                if (ask.due() <= now) {
                    batch.add(echo(ask));
                } else {
                    asks.add(ask);
                }
            }
            if (batch.isEmpty()) {
                return;
            }
            underWay += batch.size();
            pinger.ask(batch);
        }
    }

    private Ask reserved(Ask ask) {
        return ask.reserved() ? ask : ask.at(budget.reserve(ask.address(), ask.due()));
    }

    private Echo echo(Ask ask) {
        return new Echo(
                ask.address(),
                plan.timeout().toNanos(),
                (outcome, _) -> answers.add(new Answered(ask, outcome)));
    }

    /// Waits for an answer, the next ask or the next look at the names, then counts what came.
    private void await(boolean names) throws InterruptedException {
        var next = asks.peek();
        long wait =
                names || next == null || underWay >= WINDOW
                        ? LOOK_AGAIN
                        : next.due() - clock.nanos();
        if (underWay == 0 && next == null && !names) {
            return;
        }
        var first = answers.poll(Math.max(SHORTEST_WAIT, wait), TimeUnit.NANOSECONDS);
        for (var answer = first; answer != null; answer = answers.poll()) {
            underWay--;
            count(answer.ask(), answer.outcome());
        }
    }

    private void count(Ask ask, Outcome outcome) {
        boolean noRoom =
                outcome instanceof Outcome.Unasked(var cause, _, _)
                        && (cause == Cause.NO_BUFFER || cause == Cause.OVERRUN);
        if (noRoom && ask.spare() < SPARES) {
            long due = clock.nanos() + SPARE_AFTER;
            asks.add(new Ask(ask.swept(), ask.address(), due, false, ask.spare() + 1, number++));
        } else {
            done++;
            ask.swept().count(clock, outcome);
        }
    }
}
