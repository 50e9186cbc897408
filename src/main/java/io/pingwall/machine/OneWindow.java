package io.pingwall.machine;

import io.pingwall.board.Home;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The one window of a user: there is one for each home folder and display. Any thread.
///
/// Who holds the lock of the [Seat] has the window; the system lets go of it when a process ends,
/// however that comes. Only then is the socket made anew, so one that was left behind is nobody's.
public final class OneWindow implements AutoCloseable {
    /// What became of a start of the program.
    public sealed interface Claim {
        /// The window is to be opened by this process.
        record First(OneWindow window) implements Claim {}

        /// The window that was open has done what was wished.
        record Passed() implements Claim {}

        /// The window that was open is locked.
        record Locked() implements Claim {}

        /// There is a window, and it does not answer.
        ///
        /// @param process its process; 0 where that is not known
        record Silent(long process) implements Claim {}
    }

    /// Does in the window what another start of the program wishes.
    @FunctionalInterface
    public interface Ear {
        /// Returns at once.
        ///
        /// @return whether it was done, when it was; false where the window is locked; failed where
        ///   it is about to end
        CompletableFuture<Boolean> hear(Wish wish);
    }

    private static final Logger LOG = System.getLogger(OneWindow.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /// So that it is who waits for an answer that gives up first.
    private static final Duration LONGER = Duration.ofSeconds(6);

    private static final int ROUNDS = 4;
    private static final Duration REST = Duration.ofMillis(20);
    private static final Duration LONG_REST = Duration.ofSeconds(1);

    /// More than these are not heard at the same time, nor kept before the window is there.
    private static final int MOST = 64;

    private final Semaphore turns = new Semaphore(MOST);
    private final List<Wish> early = new ArrayList<>();
    private @Nullable Ear ear;
    private List<Closeable> held;

    private OneWindow(List<Closeable> held) {
        this.held = held;
    }

    /// Claims the window or hands the wish to who has it. Waits for a few seconds at most.
    ///
    /// @throws InterruptedException where the thread is interrupted while it waits
    public static Claim claim(Home home, Wish wish) throws InterruptedException {
        if (!Seat.hasDisplay(System::getenv, System::getProperty)) {
            return new Claim.First(new OneWindow(List.of()));
        }
        var seat = Seat.find(home, System::getenv, System::getProperty);
        return seat.isPresent()
                ? claim(seat.get(), wish, PATIENCE)
                : alone("no folder for its socket is the user's alone");
    }

    static Claim claim(Seat seat, Wish wish, Duration patience) throws InterruptedException {
        // on a busy machine one that has the lock may be long about to listen, or to end
        long end = System.nanoTime() + patience.multipliedBy(ROUNDS).toNanos();
        try {
            while (true) {
                var lock = lock(seat);
                if (lock != null) {
                    return new Claim.First(listen(seat, lock));
                }
                switch (Line.tell(seat.socket(), wish, patience)) {
                    case DONE -> {
                        return new Claim.Passed();
                    }
                    case LOCKED -> {
                        return new Claim.Locked();
                    }
                    case SILENCE -> {
                        return new Claim.Silent(seat.process());
                    }
                    case NOBODY -> {
                        if (System.nanoTime() - end > 0) {
                            return new Claim.Silent(seat.process());
                        }
                        Thread.sleep(REST);
                    }
                }
            }
        } catch (IOException e) {
            return alone(String.valueOf(e.getMessage()));
        }
    }

    private static Claim alone(String why) {
        LOG.log(Level.WARNING, "A second start will not find this window: {0}.", why);
        return new Claim.First(new OneWindow(List.of()));
    }

    /// Null where another process has it.
    private static @Nullable FileChannel lock(Seat seat) throws IOException {
        var file =
                FileChannel.open(seat.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            // far behind the text, as nobody else reads what is locked on Windows
            var lock = file.tryLock(Long.MAX_VALUE - 1, 1, false);
            if (lock != null) {
                var text = ProcessHandle.current().pid() + "\n";
                // never empty for whoever reads it meanwhile
                file.truncate(file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8))));
                return file;
            }
        } catch (OverlappingFileLockException e) {
            // this very process has it
        } catch (IOException e) {
            file.close();
            throw e;
        }
        file.close();
        return null;
    }

    private static OneWindow listen(Seat seat, FileChannel lock) throws IOException {
        try {
            Files.deleteIfExists(seat.socket());
            var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(seat.socket()));
            // the lock goes last: whoever has it next makes a socket of the same name
            var made =
                    new OneWindow(List.of(server, () -> Files.deleteIfExists(seat.socket()), lock));
            Thread.ofVirtual().name("one-window").start(() -> made.listen(server));
            return made;
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private void listen(ServerSocketChannel server) {
        boolean told = false;
        while (server.isOpen()) {
            try {
                turns.acquire();
                var caller = server.accept();
                Thread.startVirtualThread(() -> answer(caller));
            } catch (ClosedChannelException | InterruptedException e) {
                return;
            } catch (IOException e) {
                turns.release();
                if (!told) {
                    LOG.log(Level.WARNING, "A second start can't be heard: {0}", e.getMessage());
                    told = true;
                }
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(LONG_REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whatever is no wish is left without an answer.
    private void answer(SocketChannel caller) {
        try (caller;
                var _ = Deadline.of(caller, LONGER)) {
            var wish = Wish.of(Line.read(caller, Wish.MOST_BYTES));
            if (wish.isPresent()) {
                boolean done = pass(wish.get()).get(LONGER.toMillis(), TimeUnit.MILLISECONDS);
                Line.answer(caller, done);
            }
        } catch (IOException | ExecutionException | TimeoutException e) {
            LOG.log(Level.DEBUG, "another start was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            turns.release();
        }
    }

    private synchronized CompletableFuture<Boolean> pass(Wish wish) {
        var listener = ear;
        if (listener != null) {
            return listener.hear(wish);
        }
        if (early.size() == MOST) {
            return CompletableFuture.failedFuture(new IOException("too many starts at once"));
        }
        early.add(wish);
        return CompletableFuture.completedFuture(true);
    }

    /// Takes what was wished while the window was on its way, and what is wished from now on.
    public synchronized void hear(Ear listener) {
        ear = listener;
        for (var wish : early) {
            // who wished it has its answer
            var _ = listener.hear(wish);
        }
        early.clear();
    }

    /// Lets go of the window, so that the next start opens one.
    @Override
    public synchronized void close() {
        for (var each : held) {
            try {
                each.close();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "could not let go of the window", e);
            }
        }
        // a second time it would be the socket of somebody else
        held = List.of();
    }
}
