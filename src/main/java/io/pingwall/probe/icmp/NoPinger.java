package io.pingwall.probe.icmp;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Means;
import io.pingwall.probe.Means.Way;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.probe.Pinger;

import java.util.List;

/// Stands where this system has no ICMP engine: asks nobody, and says so.
record NoPinger(String advice) implements Pinger {
    @Override
    public void ask(List<Echo> batch) {
        var echoes = List.copyOf(batch);
        Thread.startVirtualThread(() -> {
            for (var echo : echoes) {
                echo.answer().tell(new Unasked(Cause.NO_PERMISSION, advice), System.nanoTime());
            }
        });
    }

    @Override
    public Means means() {
        return new Means(Way.NONE, Way.NONE, advice);
    }

    @Override
    public void close() {}
}
