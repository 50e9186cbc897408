package io.pingwall.ui.wall;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.concurrent.TimeoutException;

class FaceTest {
    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private final Face face = new Face(12, false);

    @Test
    void whatFitsStaysWhole() {
        assertThat(face.cutInMiddle("core-1", 500), is("core-1"));
        assertThat(face.cutAtEnd("core-1", 500), is("core-1"));
    }

    @Test
    void namesKeepTheirBeginningAndTheirEnd() {
        String cut = face.cutInMiddle("access-switch-floor-3-room-12", 90);
        assertThat(cut, startsWith("acc"));
        assertThat(cut, endsWith("12"));
        assertThat(face.width(cut), lessThanOrEqualTo(90.0));
    }

    @Test
    void lettersOfSeveralCodePointsAreNotTornApart() {
        String family = "👨‍👩‍👧‍👦";
        for (double room = 10; room < 120; room += 3) {
            String left =
                    face.cutInMiddle(family.repeat(5), room).replace(family, "").replace("…", "");
            assertThat(left, is(""));
        }
    }

    @Test
    void whereNothingFitsNothingIsWritten() {
        assertThat(face.cutInMiddle("core-1", 2), is(""));
        assertThat(face.cutAtEnd("core-1", -5), is(""));
    }

    @Test
    void digitsAllTakeTheSameRoom() {
        assertThat(face.width("111.11"), is(face.width("888.88")));
    }
}
