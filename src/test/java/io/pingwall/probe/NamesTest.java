package io.pingwall.probe;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.instanceOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Resolution.Failed;
import io.pingwall.probe.Resolution.Known;
import io.pingwall.probe.Resolution.Pending;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

final class NamesTest {
    private final AtomicLong clock = new AtomicLong();
    private final ArrayDeque<Runnable> background = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private List<String> answers = List.of("10.0.0.1");
    private final Names names = new Names(this::lookUp, clock::get, background::add);

    private List<InetAddress> lookUp(String name) throws UnknownHostException {
        asked.add(name);
        if (answers.isEmpty()) {
            throw new UnknownHostException("no such name");
        }
        return answers.stream().map(InetAddress::ofLiteral).toList();
    }

    private void runBackground() {
        for (var task = background.poll(); task != null; task = background.poll()) {
            task.run();
        }
    }

    private void pass(long seconds) {
        clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    private Resolution findAndRun(String name) {
        names.find(name);
        runBackground();
        return names.find(name);
    }

    private static Known known(String address) {
        return new Known(InetAddress.ofLiteral(address));
    }

    @Test
    void aLiteralIsKnownAtOnceAndNeverLookedUp() {
        assertEquals(known("192.0.2.7"), names.find("192.0.2.7"));
        assertEquals(known("fd00::7"), names.find("fd00::7"));
        assertEquals(known("::1"), names.find("::1"));
        pass(3600);
        names.find("192.0.2.7");
        assertEquals(0, background.size());
    }

    @Test
    void whatOnlyLooksLikeAnAddressIsNeverLookedUp() {
        assertEquals(new Failed("not an address"), names.find("300.1.2.3"));
        assertEquals(new Failed("not an address"), names.find("fd00:::7"));
        assertEquals(
                new Failed("no interface nosuch0 on this machine"), names.find("fe80::1%nosuch0"));
        pass(3600);
        names.find("300.1.2.3");
        assertEquals(0, background.size());
    }

    @Test
    void aNameIsPendingUntilItResolves() {
        assertThat(names.find("router"), instanceOf(Pending.class));
        assertThat(names.find("router"), instanceOf(Pending.class));
        assertEquals(1, background.size(), "one look-up under way");
        runBackground();
        assertEquals(known("10.0.0.1"), names.find("router"));
    }

    @Test
    void aNameIsAskedForAgainEveryMinute() {
        findAndRun("router");
        answers = List.of("10.0.0.2");
        pass(59);
        assertEquals(known("10.0.0.1"), findAndRun("router"));
        pass(1);
        assertEquals(known("10.0.0.2"), findAndRun("router"));
        assertEquals(List.of("router", "router"), asked);
    }

    @Test
    void theAddressInUseStaysAsLongAsItIsAmongTheAnswers() {
        answers = List.of("10.0.0.1", "fd00::1");
        findAndRun("router");
        answers = List.of("fd00::1", "10.0.0.1");
        pass(60);
        assertEquals(known("10.0.0.1"), findAndRun("router"));
        answers = List.of("fd00::1");
        pass(60);
        assertEquals(known("fd00::1"), findAndRun("router"));
    }

    @Test
    void theLastAddressOutlivesAFailure() {
        findAndRun("router");
        answers = List.of();
        pass(60);
        assertEquals(known("10.0.0.1"), findAndRun("router"));
    }

    @Test
    void failuresAreRetriedLessAndLessOften() {
        answers = List.of();
        assertEquals(new Failed("no such name"), findAndRun("nosuch"));
        for (long wait : new long[] {5, 10, 20, 40, 60, 60}) {
            int before = asked.size();
            pass(wait - 1);
            findAndRun("nosuch");
            assertEquals(before, asked.size(), "not before " + wait + " s");
            pass(1);
            findAndRun("nosuch");
            assertEquals(before + 1, asked.size(), "after " + wait + " s");
        }
        answers = List.of("10.0.0.1");
        pass(60);
        assertEquals(known("10.0.0.1"), findAndRun("nosuch"));
    }

    @Test
    void whatNobodyAsksAboutIsForgotten() {
        findAndRun("one");
        names.find("192.0.2.7");
        assertEquals(2, names.size());
        pass(9 * 60);
        findAndRun("one");
        pass(2 * 60);
        findAndRun("one");
        assertEquals(1, names.size());
    }
}
