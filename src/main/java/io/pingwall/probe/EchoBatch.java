package io.pingwall.probe;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

/// Echoes to be sent, each at a time of its own. Not thread-safe: it belongs to who fills it, and
/// after [Pinger#ask(EchoBatch)] to the pinger, which puts it back when it has read it: so the same
/// few batches go round for ever.
public final class EchoBatch {
    private static final int FIRST_CAPACITY = 64;

    private final Queue<EchoBatch> home;
    private @Nullable Echo[] echoes = new @Nullable Echo[FIRST_CAPACITY];
    private long[] dues = new long[FIRST_CAPACITY];
    private int size;

    /// @param home where it goes when it was read; any thread adds to it
    public EchoBatch(Queue<EchoBatch> home) {
        this.home = home;
    }

    /// @param dueNanos when to send it, in [System#nanoTime]; at once where that is past
    public void add(Echo echo, long dueNanos) {
        if (size == dues.length) {
            echoes = Arrays.copyOf(echoes, size * 2);
            dues = Arrays.copyOf(dues, size * 2);
        }
        echoes[size] = echo;
        dues[size++] = dueNanos;
    }

    public int size() {
        return size;
    }

    public Echo echo(int i) {
        var echo = echoes[i];
        if (i >= size || echo == null) {
            throw new IndexOutOfBoundsException(i);
        }
        return echo;
    }

    public long due(int i) {
        return dues[i];
    }

    List<Echo> toList() {
        return IntStream.range(0, size).mapToObj(this::echo).toList();
    }

    /// Empties it and puts it back where it came from.
    public void release() {
        Arrays.fill(echoes, 0, size, null);
        size = 0;
        home.add(this);
    }
}
