package io.pingwall.ui;

import io.pingwall.board.TargetFile;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Takes what is dropped anywhere on the window: boards are opened, other files and text are hosts
/// to be added. Of the JavaFX thread.
final class Drops {
    /// @param opens shows a board file
    /// @param adds offers hosts to be added
    /// @param refuses takes the sentence on a file that can't be read
    /// @param screen the JavaFX thread
    /// @param disk runs what waits for a disk
    record Doors(
            Consumer<Path> opens,
            Consumer<String> adds,
            Consumer<String> refuses,
            Executor screen,
            Executor disk) {}

    private final Doors doors;

    Drops(Doors doors) {
        this.doors = doors;
    }

    static void install(Scene scene, Doors doors) {
        var drops = new Drops(doors);
        scene.setOnDragOver(Drops::over);
        scene.setOnDragDropped(drops::dropped);
    }

    private static void over(DragEvent event) {
        if (isOurs(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    /// What is dragged within the window goes its own way.
    private static boolean isOurs(DragEvent event) {
        var board = event.getDragboard();
        return event.getGestureSource() == null
                && (board.hasFiles() || board.hasUrl() || board.hasString());
    }

    private void dropped(DragEvent event) {
        if (isOurs(event)) {
            take(event.getDragboard());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void take(Dragboard dropped) {
        if (dropped.hasFiles()) {
            take(dropped.getFiles().stream().map(file -> file.toPath().toAbsolutePath()).toList());
        } else if (dropped.hasString()) {
            doors.adds.accept(dropped.getString());
        } else {
            doors.adds.accept(dropped.getUrl());
        }
    }

    /// @param files boards, each opened; the hosts of all others are offered together
    void take(List<Path> files) {
        files.stream().filter(BoardCommands::isBoard).forEach(doors.opens);
        var lists = files.stream().filter(file -> !BoardCommands.isBoard(file)).toList();
        if (!lists.isEmpty()) {
            doors.disk.execute(() -> read(lists));
        }
    }

    private void read(List<Path> lists) {
        var text = new StringBuilder();
        for (var file : lists) {
            switch (TargetFile.read(file)) {
                case TargetFile.Reading.Good(var read) -> text.append(read).append('\n');
                case TargetFile.Reading.Bad(var sentence) -> {
                    doors.screen.execute(() -> doors.refuses.accept(sentence));
                    return;
                }
            }
        }
        doors.screen.execute(() -> doors.adds.accept(text.toString()));
    }
}
