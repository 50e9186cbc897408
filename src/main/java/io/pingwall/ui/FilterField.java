package io.pingwall.ui;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;

import io.pingwall.language.Phrases;
import io.pingwall.target.Target;
import io.pingwall.ui.control.SuggestionPopup;
import io.pingwall.ui.query.Completion;
import io.pingwall.ui.query.Filter;
import io.pingwall.ui.query.Vocabulary;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// The field of the filter, with what may be typed next below it. Of the JavaFX thread.
///
/// Down and Up mark a suggestion, Enter takes the marked one, Tab the first; Enter with none marked
/// is what it is without them.
final class FilterField {
    private static final Phrases SAY = Phrases.of(FilterField.class);

    /// A term that is still being typed is not called wrong.
    private static final Duration PATIENCE = Duration.millis(700);

    private final CustomTextField field = new CustomTextField();
    private final SuggestionPopup popup = new SuggestionPopup(this::take);
    private final PauseTransition settled = new PauseTransition(PATIENCE);
    private final Supplier<List<Target>> targets;
    private List<Target> known = List.of();
    private Vocabulary words = Vocabulary.NONE;
    private Completion completion = new Completion(0, 0, List.of());
    private String problem = "";

    /// @param targets what is on the board, whose groups and tags are offered
    FilterField(Supplier<List<Target>> targets) {
        this.targets = targets;
        field.setId("filter");
        field.setPromptText(SAY.of("filter-prompt"));
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.setPrefWidth(220);
        field.setMinWidth(120);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.textProperty().addListener((_, before, now) -> typed(now.length() - before.length()));
        field.caretPositionProperty()
                .subscribe(caret -> {
                    if (popup.isShowing()) {
                        offer(caret.intValue());
                    }
                });
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        popup.hide();
                    }
                });
        settled.setOnFinished(_ -> judge());
        // the list would stay behind a window that is moved
        var window = field.sceneProperty().flatMap(scene -> scene.windowProperty());
        window.flatMap(Window::xProperty).subscribe(_ -> popup.hide());
        window.flatMap(Window::yProperty).subscribe(_ -> popup.hide());
    }

    TextField node() {
        return field;
    }

    void find() {
        field.requestFocus();
        field.selectAll();
    }

    void type(String text) {
        field.requestFocus();
        field.end();
        field.appendText(text);
    }

    /// @param longer by how much the text has grown; the caret follows only after it
    private void typed(int longer) {
        problem = "";
        settled.playFromStart();
        if (field.isFocused() && !field.getText().isEmpty()) {
            offer(field.getCaretPosition() + longer);
        } else {
            popup.hide();
        }
    }

    private void offer(int caret) {
        var text = field.getText();
        completion = Completion.of(text, Math.clamp(caret, 0, text.length()), words());
        show();
    }

    private void show() {
        var rows =
                completion.suggestions().stream()
                        .map(s -> new SuggestionPopup.Row(s.text(), s.hint()))
                        .toList();
        popup.show(field, rows, problem);
    }

    private void judge() {
        problem = Filter.of(field.getText(), InstantSource.system()).problem();
        field.pseudoClassStateChanged(Styles.STATE_DANGER, !problem.isEmpty());
        field.setTooltip(problem.isEmpty() ? null : new Tooltip(problem));
        if (field.isFocused() && !problem.isEmpty()) {
            show();
        }
    }

    private Vocabulary words() {
        var now = targets.get();
        if (!now.equals(known)) {
            known = now;
            words = Vocabulary.of(now);
        }
        return words;
    }

    private void press(KeyEvent event) {
        boolean used =
                !event.isShortcutDown()
                        && !event.isShiftDown()
                        && !event.isAltDown()
                        && switch (event.getCode()) {
                            case DOWN -> move(1);
                            case UP -> popup.isShowing() && move(-1);
                            case ENTER -> takeMarked();
                            case TAB -> takeFirst();
                            default -> false;
                        };
        if (used) {
            event.consume();
        }
    }

    private boolean move(int by) {
        if (popup.isShowing()) {
            popup.move(by);
        } else {
            offer(field.getCaretPosition());
        }
        return true;
    }

    private boolean takeMarked() {
        int marked = popup.marked();
        if (marked >= 0) {
            take(marked);
        } else {
            popup.hide();
        }
        return marked >= 0;
    }

    private boolean takeFirst() {
        if (!popup.isShowing() || completion.suggestions().isEmpty()) {
            return false;
        }
        take(Math.max(0, popup.marked()));
        return true;
    }

    private void take(int index) {
        var taken = completion.suggestions().get(index);
        var text = field.getText();
        var after = text.substring(completion.end());
        var term = taken.text() + (taken.ends() && after.isEmpty() ? " " : "");
        int caret = completion.start() + term.length();
        field.setText(text.substring(0, completion.start()) + term + after);
        field.positionCaret(caret);
        if (taken.ends()) {
            popup.hide();
        } else {
            offer(caret);
        }
    }
}
