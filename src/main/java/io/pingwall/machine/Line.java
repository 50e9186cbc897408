package io.pingwall.machine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/// How two starts of the program speak: the later one says its wish and closes its half, the
/// earlier one answers with one word when the window has done it.
final class Line {
    private static final String DONE = "done";
    private static final String LOCKED = "locked";
    private static final int LONGEST = 16;
    private static final int PIECE = 8192;

    /// What came of a wish.
    enum Answer {
        DONE,
        LOCKED,

        /// Whoever listens did not answer in time.
        SILENCE,

        /// Nobody listens, yet or any more, or it was hung up.
        NOBODY
    }

    private Line() {}

    /// Waits for the answer for as long as `patience` at most, from when the line stands.
    static Answer tell(Path socket, Wish wish, Duration patience) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                var _ = Deadline.of(channel, patience)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            write(channel, wish.bytes());
            channel.shutdownOutput();
            return switch (new String(read(channel, LONGEST), StandardCharsets.UTF_8)) {
                case DONE -> Answer.DONE;
                case LOCKED -> Answer.LOCKED;
                default -> Answer.NOBODY;
            };
        } catch (ClosedChannelException e) {
            return Answer.SILENCE;
        } catch (IOException e) {
            return Answer.NOBODY;
        }
    }

    static void answer(SocketChannel channel, boolean done) throws IOException {
        write(channel, (done ? DONE : LOCKED).getBytes(StandardCharsets.UTF_8));
    }

    private static void write(SocketChannel channel, byte[] content) throws IOException {
        var bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /// All that the other end says until it closes its half.
    ///
    /// @throws IOException also where that is more than `most` bytes
    static byte[] read(SocketChannel channel, int most) throws IOException {
        var all = new ByteArrayOutputStream();
        var piece = ByteBuffer.allocate(Math.min(most + 1, PIECE));
        while (channel.read(piece.clear()) >= 0) {
            all.write(piece.array(), 0, piece.position());
            if (all.size() > most) {
                throw new IOException("more than " + most + " bytes");
            }
        }
        return all.toByteArray();
    }
}
