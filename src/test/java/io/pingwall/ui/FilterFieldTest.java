package io.pingwall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.target.Settings;
import io.pingwall.target.Target;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the field needs the toolkit, which start waits for
class FilterFieldTest {
    private static final int PATIENCE_SECONDS = 60;

    private final FxRobot robot = new FxRobot();
    private int entered;
    private int escaped;
    private FilterField field;

    private static Target target(String address) {
        var bare = Target.of(address, Settings.DEFAULT);
        return new Target(
                bare.id(), "sw-1", address, "Berlin", Settings.DEFAULT, List.of("core"), "");
    }

    @Start
    void start(Stage stage) {
        field = new FilterField(() -> List.of(target("10.0.0.1")));
        field.node().setOnAction(_ -> entered++);
        var box = new VBox(field.node(), new Button("Elsewhere"));
        box.setOnKeyPressed(event -> escaped += event.getCode() == KeyCode.ESCAPE ? 1 : 0);
        stage.setScene(new Scene(box, 600, 400));
        stage.show();
        field.find();
    }

    private List<String> offered() {
        return robot.lookup(".suggestion").<Node>queryAll().stream()
                .map(row -> row.lookup(".label"))
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    @Test
    void offersWhatMayFollowAndTabTakesIt() {
        robot.write("sta");
        assertEquals(List.of("state:"), offered());
        robot.type(KeyCode.TAB);
        assertEquals("state:", field.node().getText());
        assertEquals(5, offered().size());
        robot.write("d").type(KeyCode.TAB);
        assertEquals("state:down ", field.node().getText());
        assertEquals(List.of(), offered());
        robot.write("be");
        assertEquals(List.of("group:Berlin"), offered());
    }

    @Test
    void enterTakesWhatIsMarkedElseIsWhatItWas() {
        robot.write("tag:c").type(KeyCode.ENTER);
        assertEquals(1, entered);
        assertEquals("tag:c", field.node().getText());
        robot.write("o").type(KeyCode.DOWN, KeyCode.ENTER);
        assertEquals("tag:core ", field.node().getText());
        assertEquals(1, entered);
    }

    @Test
    void escapeClosesTheListFirst() {
        robot.write("tag:c").type(KeyCode.ESCAPE);
        assertEquals(List.of(), offered());
        assertEquals(0, escaped);
        robot.type(KeyCode.ESCAPE);
        assertEquals(1, escaped);
        assertEquals("tag:c", field.node().getText());
    }

    @Test
    void anArrowOpensTheListOfAllWordsAndWalksIt() {
        robot.type(KeyCode.DOWN);
        assertEquals(11, offered().size());
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
        assertEquals("state:", field.node().getText());
    }

    @Test
    void aPlainWordIsTypedAsEver() {
        robot.write("x10 0.1");
        assertEquals("x10 0.1", field.node().getText());
        assertEquals(List.of(), offered());
    }

    @Test
    void whatIsWrongIsSaidBelow() throws TimeoutException {
        robot.write("rrt>50ms");
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () ->
                        robot.lookup("#suggestion-problem").queryAll().stream()
                                .anyMatch(Node::isVisible));
        assertEquals(
                "'rrt' is no filter word: did you mean 'rtt'?",
                robot.lookup("#suggestion-problem").<Labeled>query().getText());
    }
}
