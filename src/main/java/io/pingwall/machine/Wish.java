package io.pingwall.machine;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a start of the program asks of the window that is open already.
///
/// @param boards absolute; each gets a tab or has one, and the first comes to the front
/// @param wall whether the board in front is shown on whole monitors
/// @param raise whether the window comes to the front
public record Wish(List<Path> boards, boolean wall, boolean raise) {
    /// No more is read of what another process says.
    static final int MOST_BYTES = 1 << 20;

    private static final String FIRST = "pingwall 1";
    private static final String WALL = "wall";
    private static final String RAISE = "raise";

    /// No path holds one.
    private static final String END = "\0";

    public Wish {
        boards = List.copyOf(boards);
    }

    byte[] bytes() {
        var words = new ArrayList<String>();
        words.add(FIRST);
        if (wall) {
            words.add(WALL);
        }
        if (raise) {
            words.add(RAISE);
        }
        boards.forEach(board -> words.add(board.toString()));
        return (String.join(END, words) + END).getBytes(StandardCharsets.UTF_8);
    }

    /// Empty where it is none that this version understands.
    static Optional<Wish> of(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        if (!text.startsWith(FIRST + END) || !text.endsWith(END)) {
            return Optional.empty();
        }
        var words = List.of(text.substring(0, text.length() - 1).split(END, -1));
        var boards = new ArrayList<Path>();
        boolean wall = false;
        boolean raise = false;
        for (var word : words.subList(1, words.size())) {
            switch (word) {
                case WALL -> wall = true;
                case RAISE -> raise = true;
                default -> {
                    var board = absolute(word);
                    if (board.isEmpty()) {
                        return Optional.empty();
                    }
                    boards.add(board.get());
                }
            }
        }
        return Optional.of(new Wish(boards, wall, raise));
    }

    private static Optional<Path> absolute(String word) {
        try {
            return Optional.of(Path.of(word)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
