package io.pingwall.machine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// How two starts of the program speak: the later one says its wish and closes its half, the
/// earlier one answers with one word when the window has done it.
final class Line {
    private static final String DONE = "done";
    private static final String LOCKED = "locked";
    private static final int LONGEST = 16;
    private static final int PIECE = 8192;

    private Line() {}

    /// Whether the window has done it or is locked; empty where nobody answers in time.
    static Optional<Boolean> tell(Path socket, Wish wish, Duration patience) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                var _ = Deadline.of(channel, patience)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            write(channel, wish.bytes());
            channel.shutdownOutput();
            return switch (new String(read(channel, LONGEST), StandardCharsets.UTF_8)) {
                case DONE -> Optional.of(true);
                case LOCKED -> Optional.of(false);
                default -> Optional.empty();
            };
        } catch (IOException e) {
            return Optional.empty();
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
