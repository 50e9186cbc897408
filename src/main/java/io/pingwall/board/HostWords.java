package io.pingwall.board;

import io.pingwall.board.BoardFile.Reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the hosts of a board are called.
public final class HostWords {
    private static final Pattern STATED =
            Pattern.compile("\\b(?:name|address)\"?\\s*=\\s*[\"']([^\"'\n]+)[\"']");

    private HostWords() {}

    /// Names and addresses as they are written, in the order of the board; of one that can't be
    /// read, whatever stands where they would.
    public static List<String> of(String source) {
        var words =
                BoardFile.parse(source, "") instanceof Reading.Good(var document, _)
                        ? document.targets().stream()
                                .flatMap(host -> Stream.of(host.name(), host.address()))
                        : STATED.matcher(source).results().map(found -> found.group(1));
        return words.distinct().toList();
    }
}
