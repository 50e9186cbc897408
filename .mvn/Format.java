import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Formats every Java file under some folders, or says which ones are not formatted.
///
/// `java Format.java check|write FOLDER...`; exit 1 where `check` finds one or a file can't be
/// parsed.
public final class Format {
    public static void main(String[] args) throws IOException {
        boolean write = args[0].equals("write");
        var files = new ArrayList<Path>();
        for (var folder : List.of(args).subList(1, args.length)) {
            try (var walk = Files.walk(Path.of(folder))) {
                walk.filter(p -> p.toString().endsWith(".java")).sorted().forEach(files::add);
            }
        }
        var options = JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build();
        var formatter = new Formatter(options);
        var wrong = new ArrayList<String>();
        for (var file : files) {
            var before = Files.readString(file);
            try {
                var sorted =
                        ImportOrderer.reorderImports(
                                RemoveUnusedImports.removeUnusedImports(before),
                                JavaFormatterOptions.Style.AOSP);
                var after = formatter.formatSource(sorted);
                if (!after.equals(before)) {
                    if (write) {
                        Files.writeString(file, after);
                    } else {
                        wrong.add("not formatted: " + file);
                    }
                }
            } catch (FormatterException e) {
                wrong.add("can't be parsed: " + file + ": " + e.getMessage());
            }
        }
        if (!wrong.isEmpty()) {
            wrong.forEach(System.err::println);
            System.err.println("Run: mvn -Pformat process-sources");
            System.exit(1);
        }
    }
}
