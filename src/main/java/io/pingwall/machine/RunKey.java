package io.pingwall.machine;

import io.pingwall.language.Phrases;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// On Windows: a value of the registry's key of what starts when the user logs in (Microsoft, "Run
/// and RunOnce Registry Keys"). Where Task Manager or Settings turn one off, the value stays and
/// another key says so.
final class RunKey implements LoginEntry {
    private static final Phrases SAY = Phrases.of(RunKey.class);
    private static final String VALUE = "Pingwall";
    private static final String RUN = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run";
    private static final String APPROVED =
            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run";

    /// An odd first byte is a no.
    private static final Pattern TURNED_OFF =
            Pattern.compile("REG_BINARY\\s+\\p{XDigit}[13579BDF]", Pattern.CASE_INSENSITIVE);

    private final Reg reg;

    RunKey(Reg reg) {
        this.reg = reg;
    }

    @Override
    public boolean isOn() throws IOException {
        return query(RUN).code() == 0 && !TURNED_OFF.matcher(query(APPROVED).text()).find();
    }

    @Override
    public void write(List<String> command) throws IOException {
        var line = command.stream().map(RunKey::quoted).collect(Collectors.joining(" "));
        told(List.of("add", RUN, "/v", VALUE, "/t", "REG_SZ", "/d", line, "/f"));
        delete(APPROVED);
    }

    /// With a backslash before each quote: Java hands the line on as it is, and `reg` reads it as C
    /// programs do.
    private static String quoted(String word) {
        return word.contains(" ") || word.contains("\\") ? "\\\"" + word + "\\\"" : word;
    }

    @Override
    public void remove() throws IOException {
        delete(RUN);
        delete(APPROVED);
    }

    private void delete(String key) throws IOException {
        if (query(key).code() == 0) {
            told(List.of("delete", key, "/v", VALUE, "/f"));
        }
    }

    private Reg.Answer query(String key) throws IOException {
        return run(List.of("query", key, "/v", VALUE));
    }

    private void told(List<String> words) throws IOException {
        var answer = run(words);
        if (answer.code() != 0) {
            throw new IOException(SAY.of("registry-refuses", firstLine(answer.text())));
        }
    }

    private Reg.Answer run(List<String> words) throws IOException {
        try {
            return reg.run(words);
        } catch (IOException e) {
            throw new IOException(SAY.of("registry-refuses", String.valueOf(e.getMessage())), e);
        }
    }

    private static String firstLine(String text) {
        return Stream.of(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("reg.exe");
    }
}
