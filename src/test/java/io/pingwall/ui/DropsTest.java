package io.pingwall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class DropsTest {
    private final List<String> told = new ArrayList<>();
    private final Drops drops =
            new Drops(
                    new Drops.Doors(
                            board -> told.add("open " + board.getFileName()),
                            text -> told.add("add " + text.strip().replace("\n", ", ")),
                            told::add,
                            Runnable::run,
                            Runnable::run));

    @TempDir Path folder;

    @Test
    void boardsAreOpenedAndTheHostsOfOtherFilesAreOffered() throws IOException {
        var first = Files.writeString(folder.resolve("a.txt"), "10.0.0.1\n");
        var second = Files.writeString(folder.resolve("b.csv"), "10.0.0.2,10.0.0.3");

        drops.take(List.of(first, folder.resolve("plant.pingwall"), second));

        assertEquals(List.of("open plant.pingwall", "add 10.0.0.1, , 10.0.0.2,10.0.0.3"), told);
    }

    @Test
    void aFolderIsRefusedInASentence() {
        drops.take(List.of(folder));

        assertEquals(List.of(folder + " is a folder: choose a file."), told);
    }
}
