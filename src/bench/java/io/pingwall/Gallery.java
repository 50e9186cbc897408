package io.pingwall;

import io.pingwall.bench.Exhibits;
import io.pingwall.bench.ScreenThread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Draws the real window over hosts that exist nowhere into a folder: `Gallery [FOLDER [WORD]]`,
/// where only pictures whose name has the word are drawn. Needs no display, and draws the same
/// every time.
public final class Gallery {
    private Gallery() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var folder = Path.of(args.length > 0 ? args[0] : "assets/gallery");
        var word = args.length > 1 ? args[1] : "";
        System.setProperty("java.awt.headless", "true");
        Files.createDirectories(folder);
        ScreenThread.startWithout(3840, 2160);
        long bytes = 0;
        int count = 0;
        for (var exhibit : Exhibits.all()) {
            for (var file : exhibit.draw(folder, word)) {
                count++;
                bytes += Files.size(file);
                System.out.println(file);
            }
        }
        System.out.printf("%d pictures, %.1f MB%n", count, bytes / 1e6);
        ScreenThread.end();
        System.exit(0);
    }
}
