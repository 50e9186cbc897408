package io.pingwall.probe.icmp.windows;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.pingwall.probe.icmp.engine.Flight;
import io.pingwall.target.EchoOptions;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.EnumMap;
import java.util.Map;

/// The ICMP service of the Windows that this program runs on.
///
/// Each request is asynchronous, with an APC that runs on this thread while it waits alertably. All
/// memory that the system may write to lives as long as this object.
final class Iphlpapi implements IcmpService {
    private static final Inet6Address ANY_6 = (Inet6Address) InetAddress.ofLiteral("::");

    private final Arena arena = Arena.ofConfined();
    private final Calls calls = new Calls(arena);
    private final Done done;
    private final MemorySegment routine;
    private final ReplyBuffers replies = new ReplyBuffers(arena, WindowsTransport.PLACES);
    private final MemorySegment data = arena.allocate(EchoOptions.LARGEST, 8);
    private final MemorySegment options = arena.allocate(RequestOptions.BYTES, 8);
    private final MemorySegment source = arena.allocate(SocketAddress.BYTES_6, 8);

    private final MemorySegment destination = arena.allocate(SocketAddress.BYTES_6, 8);
    private final long event = Calls.createEvent();
    private final Map<Family, Long> handles = new EnumMap<>(Family.class);
    private boolean closed;

    Iphlpapi(Done done) {
        this.done = done;
        for (int i = 0; i < EchoOptions.LARGEST; i++) {
            data.set(JAVA_BYTE, i, (byte) i);
        }
        try {
            var target = MethodHandles.lookup().bind(this, "completed", Calls.apcType());
            routine = Calls.apcRoutine(target, arena);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the routine for completed echoes", e);
        }
    }

    /// The APC: the context is the number of the place.
    @SuppressWarnings({"unused", "EffectivelyPrivate"})
    private void completed(MemorySegment context, MemorySegment status, int reserved) {
        done.done((int) context.address());
    }

    @Override
    public int open(Family family) {
        long handle = calls.createFile(family);
        if (handle == Windows.INVALID_HANDLE_VALUE) {
            return calls.lastError();
        }
        handles.put(family, handle);
        return 0;
    }

    @Override
    public int send(Flight flight, int place, int timeoutMillis) {
        int size = flight.options().size();
        var request =
                new Calls.Request(
                        handles.getOrDefault(Family.of(flight.address()), 0L),
                        routine,
                        MemorySegment.ofAddress(place),
                        data.asSlice(0, size),
                        RequestOptions.write(options, flight.options()),
                        replies.prepared(place, size),
                        timeoutMillis);
        int returned = send(request, flight);
        int error = calls.lastError();
        // the page says that the number itself is returned, the call returns 0 and leaves it behind
        boolean underWay = returned != 0 || error == Windows.ERROR_IO_PENDING;
        return underWay ? 0 : error == 0 ? Windows.IP_GENERAL_FAILURE : error;
    }

    private int send(Calls.Request request, Flight flight) {
        var from = flight.source();
        if (flight.address() instanceof Inet6Address six) {
            SocketAddress.write(source, (Inet6Address) from.orElse(ANY_6));
            SocketAddress.write(destination, six);
            return calls.sendEcho6(request, source, destination);
        }
        return calls.sendEcho(
                request,
                from.map(SocketAddress::number).orElse(SocketAddress.ANY_4),
                SocketAddress.number(flight.address()));
    }

    @Override
    public int parse(Family family, int place) {
        if (calls.parseReplies(family, reply(place)) > 0) {
            return 0;
        }
        int error = calls.lastError();
        return error == 0 ? Windows.IP_REQ_TIMED_OUT : error;
    }

    @Override
    public MemorySegment reply(int place) {
        return replies.of(place);
    }

    @Override
    public void deliver() {
        calls.sleepAlertable();
    }

    @Override
    public void await(int millis) {
        calls.waitAlertable(event, millis);
    }

    @Override
    public synchronized void wake() {
        if (!closed) {
            Calls.setEvent(event);
        }
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public void close() {
        handles.values().forEach(calls::closeFile);
        synchronized (this) {
            closed = true;
            Calls.closeHandle(event);
        }
        arena.close();
    }
}
