package io.pingwall.machine;

import io.pingwall.board.BoardFile;
import io.pingwall.board.ExportFile;
import io.pingwall.board.Home;
import io.pingwall.board.HostWords;
import io.pingwall.board.PreferencesFile;
import io.pingwall.language.Phrases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// One file with what is needed to find out what went wrong: log, facts, what `doctor` says,
/// settings, boards. It has no secrets in it, and is sent nowhere. Waits for the disk and for
/// `doctor`.
public final class Report {
    private static final Phrases SAY = Phrases.of(Report.class);

    /// More of one file of the log is nothing that we wrote.
    private static final int MOST_BYTES = 4 << 20;

    /// @param doctor what `doctor` says, a line each
    public record Sources(Build build, Home home, Supplier<List<String>> doctor) {}

    /// @param boards those to take; where none is named, those that were open last
    /// @param addresses whether addresses and names of hosts stay readable
    /// @param force whether a file of that name may be replaced
    public record Wish(Path file, List<Path> boards, boolean addresses, boolean force) {
        public Wish {
            boards = List.copyOf(boards);
        }
    }

    /// @param entries what is in it
    public record Made(Path file, List<String> entries) {
        public Made {
            entries = List.copyOf(entries);
        }
    }

    private final Sources from;
    private final Wish wish;
    private final List<String> missing = new ArrayList<>();

    private Report(Sources from, Wish wish) {
        this.from = from;
        this.wish = wish;
    }

    /// Writes it whole or not at all.
    ///
    /// @throws IOException whose message is a sentence for a person
    public static Made write(Sources from, Wish wish) throws IOException {
        if (!wish.force() && BoardFile.exists(wish.file())) {
            throw new IOException(SAY.of("is-there", wish.file().toString()));
        }
        var texts = new Report(from, wish).texts();
        ExportFile.write(wish.file(), zip(texts));
        return new Made(wish.file().toAbsolutePath(), List.copyOf(texts.keySet()));
    }

    private Map<String, String> texts() throws IOException {
        var boards = boards();
        var clean = cleaning(boards);
        var texts = new LinkedHashMap<String, String>();
        texts.put("doctor.txt", clean.facts(String.join("\n", from.doctor().get()) + "\n"));
        if (Files.exists(from.home().settings())) {
            texts.put("settings.toml", clean.toml(read(from.home().settings())));
        }
        int number = 0;
        for (var board : boards.entrySet()) {
            var name = clean.plain(String.valueOf(board.getKey().getFileName()));
            texts.put("boards/%d-%s".formatted(++number, name), clean.toml(board.getValue()));
        }
        for (var file : logs()) {
            texts.put("log/" + file.getFileName(), clean.plain(read(file)));
        }
        var about = clean.facts(String.join("\n", about()) + "\n");
        texts.putFirst("about.txt", about);
        return texts;
    }

    private List<String> about() {
        var lines = new ArrayList<>(Facts.lines(from.build()));
        lines.add("settings " + from.home().folder());
        lines.add("log " + from.home().logs());
        lines.addAll(missing);
        lines.add(
                wish.addresses()
                        ? "Secrets were removed; addresses are as they were."
                        : "Secrets were removed; addresses and names of hosts have pseudonyms.");
        return lines;
    }

    private Map<Path, String> boards() throws IOException {
        var sources = new LinkedHashMap<Path, String>();
        for (var file : wish.boards().isEmpty() ? lastOpen() : wish.boards()) {
            try {
                sources.put(file, read(file));
            } catch (IOException e) {
                if (!wish.boards().isEmpty()) {
                    throw new IOException(SAY.of("no-board", file.toString()), e);
                }
                missing.add("board %s could not be read".formatted(file));
            }
        }
        return sources;
    }

    private List<Path> lastOpen() {
        var boards = PreferencesFile.read(from.home()).preferences().boards();
        var shown = boards.shown();
        if (!boards.open().isEmpty()) {
            return boards.open();
        }
        var only = shown == null ? from.home().firstBoard() : shown;
        return Files.exists(only) ? List.of(only) : List.of();
    }

    private List<Path> logs() throws IOException {
        if (!Files.isDirectory(from.home().logs())) {
            return List.of();
        }
        try (var files = Files.list(from.home().logs())) {
            return files.filter(file -> file.toString().matches(".*\\.log(\\.\\d+)?"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    private Cleaning cleaning(Map<Path, String> boards) {
        return Cleaning.of(
                wish.addresses()
                        ? null
                        : new Pseudonyms(
                                Stream.concat(boards.values().stream(), others(boards).stream())
                                        .flatMap(source -> HostWords.of(source).stream())
                                        .collect(Collectors.toList())));
    }

    /// Boards that are not in the report, but that the log may tell of.
    private List<String> others(Map<Path, String> boards) {
        var known = PreferencesFile.read(from.home()).preferences().boards();
        var sources = new ArrayList<String>();
        for (var file : Stream.concat(known.open().stream(), known.recent().stream()).toList()) {
            try {
                if (!boards.containsKey(file)) {
                    sources.add(read(file));
                }
            } catch (IOException _) {
                // nothing is known of what was in a board that is gone
            }
        }
        return sources;
    }

    private static byte[] zip(Map<String, String> texts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
