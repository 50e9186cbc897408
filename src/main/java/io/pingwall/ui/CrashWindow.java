package io.pingwall.ui;

import atlantafx.base.theme.Styles;

import io.pingwall.language.Phrases;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// What went wrong, and what can be done: a report, copy the details, go on, end the program. Of
/// the JavaFX thread.
final class CrashWindow {
    private static final Phrases SAY = Phrases.of(CrashWindow.class);
    private static final double WIDTH = 620;
    private static final int ROWS = 14;

    /// @param owner the window of the boards
    record Parts(Stage owner, Upkeep upkeep) {}

    private final Stage stage = new Stage();
    private final Label further = words("crash-further");
    private final Label told = words("crash-told");

    /// @param closed told when it is no longer there
    CrashWindow(Parts parts, Crashes.Crash crash, Runnable closed) {
        var heading = new Label(SAY.of("crash"));
        heading.getStyleClass().add("heading");
        var sentence = words("crash-text");
        sentence.setText(crash.sentence());
        var box =
                new VBox(
                        12,
                        heading,
                        sentence,
                        further,
                        details(crash.details()),
                        told,
                        buttons(parts, crash));
        box.setId("crash");
        box.getStyleClass().add("crash");
        box.setPrefWidth(WIDTH);
        further.getStyleClass().add("muted");
        hide(further);
        hide(told);
        if (parts.owner.isShowing()) {
            stage.initOwner(parts.owner);
        }
        stage.setTitle(SAY.of("crash-title"));
        stage.setScene(new Scene(box));
        stage.setOnHidden(_ -> closed.run());
    }

    void open() {
        stage.show();
    }

    void close() {
        stage.hide();
    }

    /// @param count how many more there were by now
    void showFurther(int count) {
        if (count > 0) {
            say(further, SAY.of("crashed-again", count));
        }
    }

    private TitledPane details(String text) {
        var trace = new TextArea(text);
        trace.setId("crash-trace");
        trace.getStyleClass().add("crash-trace");
        trace.setEditable(false);
        trace.setPrefRowCount(ROWS);
        var pane = new TitledPane(SAY.of("crash-details"), trace);
        pane.setId("crash-details");
        pane.setAnimated(false);
        pane.setExpanded(false);
        pane.heightProperty().subscribe(stage::sizeToScene);
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private HBox buttons(Parts parts, Crashes.Crash crash) {
        var report =
                button(
                        "crash-report",
                        SAY.of("save-report"),
                        () -> parts.upkeep.saveReport(stage, said -> say(told, said)));
        var copy = button("crash-copy", SAY.of("copy-details"), () -> copy(crash));
        var end = button("crash-end", SAY.of("end-program"), parts.owner::hide);
        var goOn = button("crash-go-on", SAY.of("go-on"), stage::hide);
        goOn.getStyleClass().add(Styles.ACCENT);
        goOn.setDefaultButton(true);
        goOn.setCancelButton(true);
        stage.setOnShown(_ -> goOn.requestFocus());
        var row = new HBox(8, report, copy, end, goOn);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void copy(Crashes.Crash crash) {
        var content = new ClipboardContent();
        content.putString(crash.details());
        Clipboard.getSystemClipboard().setContent(content);
        say(told, SAY.of("copied"));
    }

    private void say(Label label, String sentence) {
        if (!sentence.equals(label.getText())) {
            label.setText(sentence);
            label.setVisible(true);
            label.setManaged(true);
            stage.sizeToScene();
        }
    }

    private static void hide(Label label) {
        label.setVisible(false);
        label.setManaged(false);
    }

    private static Label words(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(String id, String text, Runnable does) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }
}
