package io.pingwall.ui.edit;

import io.pingwall.language.Phrases;
import io.pingwall.target.Problem;
import io.pingwall.ui.control.Sheet;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Lists everything that is wrong with a board file that can't be read.
public final class BoardProblems {
    private static final Phrases SAY = Phrases.of(BoardProblems.class);
    private static final double WIDTH = 640;

    private BoardProblems() {}

    public static void show(Sheet sheet, Path file, List<Problem> problems) {
        var lead = new Label(SAY.of("not-opened", file.toString()));
        lead.setWrapText(true);
        var list = new TextArea(text(problems));
        list.setId("board-problems");
        list.setEditable(false);
        list.setWrapText(true);
        list.setPrefRowCount(Math.clamp(problems.size() * 2L, 4, 14));
        var close = new Button(SAY.of("close"));
        close.setDefaultButton(true);
        close.setOnAction(_ -> sheet.close());
        var title = SAY.of("problems", problems.size());
        sheet.show(title, new VBox(12, lead, list), WIDTH, close, List.of(close));
    }

    private static String text(List<Problem> problems) {
        return problems.stream().map(Problem::text).collect(Collectors.joining("\n"));
    }
}
