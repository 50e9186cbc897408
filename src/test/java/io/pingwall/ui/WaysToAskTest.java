package io.pingwall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.bench.Measure;
import io.pingwall.probe.bench.Measure.Skipped;
import io.pingwall.probe.bench.Measure.Taken;
import io.pingwall.probe.bench.Measure.Why;
import io.pingwall.probe.bench.Way;
import io.pingwall.ui.control.Sheet;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class WaysToAskTest {
    private static final Measure ENGINE =
            new Taken(Way.ENGINE, 0.02, 0.01, 1, 1, 22, 200, 0, 0.5, "");
    private static final Measure PROCESSES =
            new Taken(Way.PROCESS, 2.4, 0.4, 1, 201, 222, 200, 0, 0, "");

    private final FxRobot robot = new FxRobot();

    @Test
    void saysWhatTheEngineIsWorth() {
        run(List.of(ENGINE, PROCESSES));
        assertEquals(
                "A process each took 120 times as long as the engine and 40 times its CPU. ping"
                        + " itself waits a second between two echoes.",
                text("#ways-verdict"));
        assertEquals("Run again", text("#ways-run"));
    }

    @Test
    void saysInHowManyWaysItWillAsk() {
        open(List.of());
        assertEquals(
                "Run asks 200 addresses of this machine, three echoes each, in each of these 5 ways."
                        + " Nothing leaves the machine.",
                text("#ways-verdict"));
    }

    @Test
    void saysWhatIsMissing() {
        run(List.of(ENGINE, new Skipped(Way.PROCESS, Why.MISSING, "There is no ping.")));
        assertEquals(
                "Not every way could be run; what is missing is said beside it.",
                text("#ways-verdict"));
    }

    private void run(List<Measure> measures) {
        open(measures);
        robot.clickOn("#ways-run");
    }

    private void open(List<Measure> measures) {
        robot.interact(() -> {
            var sheet = new Sheet();
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(sheet.node()), 900, 700));
            stage.show();
            WaysToAsk.show(
                    sheet,
                    (_, _, heard) -> {
                        measures.forEach(measure -> {
                            heard.starts(measure.way());
                            heard.ended(measure);
                        });
                        heard.over();
                    });
        });
    }

    private String text(String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
