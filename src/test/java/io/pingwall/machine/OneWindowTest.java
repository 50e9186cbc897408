package io.pingwall.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.machine.OneWindow.Claim;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/// Over real locks and sockets, with starts in this process and in others.
final class OneWindowTest {
    /// Nothing waits this long where all is well.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration SHORT = Duration.ofMillis(100);
    private static final int STARTS = 20;
    private static final Wish WISH = wish("one");

    private final BlockingQueue<Wish> heard = new LinkedBlockingQueue<>();
    private final List<OneWindow> opened = new ArrayList<>();

    @TempDir Path folder;
    private Seat seat = Seat.of(Path.of("."), "");

    @BeforeEach
    void find() {
        seat = Seat.of(folder, "home and display");
    }

    @AfterEach
    void close() {
        opened.forEach(OneWindow::close);
    }

    @Test
    void theFirstStartOpensTheWindowAndTheNextHandsItsWishOver() throws Exception {
        first().hear(this::grant);
        assertInstanceOf(Claim.Passed.class, OneWindow.claim(seat, WISH, PATIENCE));
        assertEquals(WISH, heard.take());
        assertInstanceOf(Claim.Passed.class, OneWindow.claim(seat, wish("two"), PATIENCE));
        assertEquals(wish("two"), heard.take());
    }

    @Test
    void whatIsWishedBeforeTheWindowIsThereIsDoneInOrderWhenItIs() throws Exception {
        var window = first();
        for (var name : List.of("a", "b", "c")) {
            assertInstanceOf(Claim.Passed.class, OneWindow.claim(seat, wish(name), PATIENCE));
        }
        assertTrue(heard.isEmpty());
        window.hear(this::grant);
        assertEquals(List.of(wish("a"), wish("b"), wish("c")), List.copyOf(heard));
    }

    @Test
    void aLockedWindowSaysSo() throws Exception {
        first().hear(_ -> CompletableFuture.completedFuture(false));
        assertInstanceOf(Claim.Locked.class, OneWindow.claim(seat, WISH, PATIENCE));
    }

    @Test
    void aWindowThatDoesNotAnswerIsToldByItsProcess() throws Exception {
        first().hear(_ -> new CompletableFuture<>());
        assertEquals(
                new Claim.Silent(ProcessHandle.current().pid()),
                OneWindow.claim(seat, WISH, SHORT));
    }

    @Test
    void oneThatIsAboutToEndIsWaitedForAndFollowed() throws Exception {
        var window = first();
        window.hear(wish -> {
            window.close();
            return CompletableFuture.failedFuture(new IllegalStateException(wish.toString()));
        });
        next();
    }

    @Test
    void aSocketThatWasLeftBehindIsNobodys() throws Exception {
        try (var left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            left.bind(UnixDomainSocketAddress.of(seat.socket()));
        }
        assertTrue(Files.exists(seat.socket()));
        first().hear(this::grant);
        assertInstanceOf(Claim.Passed.class, OneWindow.claim(seat, WISH, PATIENCE));
    }

    @Test
    void aWindowThatClosedLeavesNoSocketAndNoneOfTheNextIsTaken() throws Exception {
        var window = first();
        window.close();
        assertFalse(Files.exists(seat.socket()));
        next().hear(this::grant);
        window.close();
        assertInstanceOf(Claim.Passed.class, OneWindow.claim(seat, WISH, PATIENCE));
    }

    @Test
    void whoeverSpeaksNonsenseGetsNoAnswerAndHoldsNobodyUp() throws Exception {
        first().hear(this::grant);
        try (var idle = call()) {
            assertEquals("", say("nonsense"));
            assertEquals("", say(""));
            assertThrows(IOException.class, () -> say("x".repeat(4 * Wish.MOST_BYTES)));
            assertInstanceOf(Claim.Passed.class, OneWindow.claim(seat, WISH, PATIENCE));
            assertEquals(List.of(WISH), List.copyOf(heard));
            assertTrue(idle.isOpen());
        }
    }

    @Test
    void ofManyStartsAtOnceExactlyOneOpensTheWindow() throws Exception {
        Callable<Claim> start =
                () -> {
                    var claim = OneWindow.claim(seat, WISH, PATIENCE);
                    if (claim instanceof Claim.First(var window)) {
                        window.hear(this::grant);
                    }
                    return claim;
                };
        try (var starts = Executors.newVirtualThreadPerTaskExecutor()) {
            var claims = new ArrayList<Claim>();
            for (var each : starts.invokeAll(java.util.Collections.nCopies(STARTS, start))) {
                claims.add(each.get());
            }
            claims.forEach(this::keep);
            assertEquals(1, claims.stream().filter(Claim.First.class::isInstance).count());
            assertEquals(
                    STARTS - 1, claims.stream().filter(Claim.Passed.class::isInstance).count());
            assertEquals(STARTS - 1, heard.size());
        }
    }

    @Test
    void aProcessThatWasKilledLeavesNothingInTheWay() throws Exception {
        var holder = start();
        try (var lines = holder.inputReader()) {
            assertEquals("first", lines.readLine());
            assertInstanceOf(Claim.Passed.class, OneWindow.claim(seat, WISH, PATIENCE));
            assertEquals(WISH.toString(), lines.readLine());
            assertEquals(holder.pid(), seat.process());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertTrue(Files.exists(seat.socket()));
        next();
        assertEquals(ProcessHandle.current().pid(), seat.process());
    }

    private CompletableFuture<Boolean> grant(Wish wish) {
        heard.add(wish);
        return CompletableFuture.completedFuture(true);
    }

    private OneWindow first() throws InterruptedException {
        return keep(OneWindow.claim(seat, WISH, SHORT));
    }

    private OneWindow next() throws InterruptedException {
        return keep(OneWindow.claim(seat, WISH, PATIENCE));
    }

    private OneWindow keep(Claim claim) {
        if (claim instanceof Claim.First(var window)) {
            opened.add(window);
            return window;
        }
        return opened.getFirst();
    }

    private String say(String text) throws IOException {
        try (var channel = call()) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.shutdownOutput();
            return new String(Line.read(channel, 100), StandardCharsets.UTF_8);
        }
    }

    private SocketChannel call() throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(seat.socket()));
    }

    private static Wish wish(String board) {
        return new Wish(List.of(Path.of("/boards", board).toAbsolutePath()), false, true);
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        place(OneWindow.class)
                                + System.getProperty("path.separator")
                                + place(Holder.class),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String place(Class<?> type) {
        return Path.of(
                        java.net.URI.create(
                                type.getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toString()))
                .toString();
    }

    /// The process that is killed: has the window until it is.
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws Exception {
            var seat = Seat.of(Path.of(args[0]), "home and display");
            if (OneWindow.claim(seat, WISH, SHORT) instanceof Claim.First(var window)) {
                window.hear(wish -> {
                    System.out.println(wish);
                    return CompletableFuture.completedFuture(true);
                });
                System.out.println("first");
                Thread.sleep(Duration.ofDays(1));
            }
        }
    }
}
