package io.pingwall.probe.icmp.windows;

import io.pingwall.probe.icmp.engine.Flight;
import io.pingwall.target.EchoOptions;

import java.lang.foreign.MemorySegment;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// A Windows whose every answer is written beforehand.
final class ScriptedService implements IcmpService {
    /// @param parse what parsing is to say
    private record Completion(int place, int parse, MemorySegment reply) {}

    record Sent(InetAddress address, EchoOptions options, int place, int timeoutMillis) {
        Sent(InetAddress address, int place, int timeoutMillis) {
            this(address, EchoOptions.DEFAULT, place, timeoutMillis);
        }
    }

    final List<Sent> sent = new ArrayList<>();
    final List<Integer> waits = new ArrayList<>();
    private final MemorySegment[] replies = new MemorySegment[WindowsTransport.PLACES];
    private final int[] parses = new int[WindowsTransport.PLACES];
    private final ArrayDeque<Completion> completions = new ArrayDeque<>();
    Done done = _ -> {};
    int openResult4;
    int openResult6;
    int sendResult;
    long now = 1_000_000_000;
    boolean closed;

    IcmpService openFor(Done called) {
        done = called;
        return this;
    }

    /// Will be delivered at the next alertable moment.
    void complete(int place, int parse, String reply) {
        var left = MemorySegment.ofArray(LayoutsTest.bytes(reply));
        completions.add(new Completion(place, parse, left));
    }

    @Override
    public int open(Family family) {
        return family == Family.IPV4 ? openResult4 : openResult6;
    }

    @Override
    public int send(Flight flight, int place, int timeoutMillis) {
        if (sendResult == 0) {
            sent.add(new Sent(flight.address(), flight.options(), place, timeoutMillis));
        }
        return sendResult;
    }

    @Override
    public int parse(Family family, int place) {
        return parses[place];
    }

    @Override
    public MemorySegment reply(int place) {
        return replies[place];
    }

    @Override
    public void deliver() {
        for (var next = completions.poll(); next != null; next = completions.poll()) {
            replies[next.place] = next.reply;
            parses[next.place] = next.parse;
            done.done(next.place);
        }
    }

    @Override
    public void await(int millis) {
        waits.add(millis);
        deliver();
    }

    @Override
    public void wake() {}

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public void close() {
        closed = true;
    }
}
