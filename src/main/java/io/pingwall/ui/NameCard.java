package io.pingwall.ui;

import io.pingwall.language.Phrases;
import io.pingwall.ui.control.Sheet;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The card that asks for a name. Of the JavaFX thread.
final class NameCard {
    private static final Phrases SAY = Phrases.of(NameCard.class);

    private static final double WIDTH = 400;

    private NameCard() {}

    /// @param first what stands in the field, all of it selected
    /// @param problem what is wrong with a name, in a sentence
    /// @param named takes the name, blanks around it left out
    static void open(
            Sheet sheet,
            String title,
            String first,
            Function<String, Optional<String>> problem,
            Consumer<String> named) {
        var name = new TextField(first);
        name.setId("view-name");
        var wrong = new Label();
        wrong.setId("view-name-problem");
        wrong.getStyleClass().add("field-problem");
        var cancel = new Button(SAY.of("cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> sheet.close());
        var save = new Button(SAY.of("save"));
        save.setId("view-name-save");
        save.setDefaultButton(true);
        save.setOnAction(_ -> {
            sheet.close();
            named.accept(name.getText().strip());
        });
        name.textProperty()
                .subscribe(text -> {
                    var sentence = problem.apply(text.strip());
                    wrong.setText(sentence.orElse(""));
                    save.setDisable(sentence.isPresent());
                });
        sheet.show(title, new VBox(4, name, wrong), WIDTH, name, List.of(cancel, save));
        name.selectAll();
    }
}
