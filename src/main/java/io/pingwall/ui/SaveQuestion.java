package io.pingwall.ui;

import io.pingwall.language.Phrases;
import io.pingwall.ui.control.Sheet;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Asks on a card before a file is written that would lose something.
final class SaveQuestion implements OpenBoard.Asks {
    private static final Phrases SAY = Phrases.of(SaveQuestion.class);

    private static final double WIDTH = 520;

    private final Sheet sheet;

    SaveQuestion(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void mayWrite(Path file, OpenBoard.Question question, Consumer<Boolean> answer) {
        var sentence = new Label(question.sentence());
        sentence.setId("save-question");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var no = new Button(SAY.of("not-now"));
        no.setId("save-no");
        no.setCancelButton(true);
        var yes = new Button(question.yes());
        yes.setId("save-yes");
        yes.setDefaultButton(true);
        no.setOnAction(_ -> close(answer, false));
        yes.setOnAction(_ -> close(answer, true));
        sheet.show(
                SAY.of("save-file", String.valueOf(file.getFileName())),
                sentence,
                WIDTH,
                no,
                List.of(no, yes));
    }

    private void close(Consumer<Boolean> answer, boolean yes) {
        sheet.close();
        answer.accept(yes);
    }
}
