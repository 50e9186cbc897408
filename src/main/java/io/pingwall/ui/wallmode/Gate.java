package io.pingwall.ui.wallmode;

import io.pingwall.board.PinHash;
import io.pingwall.language.Phrases;
import io.pingwall.monitor.Clock;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Lets nobody do anything without the PIN, where there is one. Of the JavaFX thread; the PIN is
/// compared elsewhere, which takes a while.
final class Gate {
    private static final Phrases SAY = Phrases.of(Gate.class);

    /// @param screen runs a task on the JavaFX thread
    /// @param background runs tasks off it
    record Parts(Executor screen, Executor background, Clock clock) {}

    private final Parts parts;
    private final Tries tries = new Tries();
    private @Nullable PinHash pin;
    private boolean asking;

    Gate(Parts parts) {
        this.parts = parts;
    }

    void pin(@Nullable PinHash next) {
        pin = next;
    }

    boolean isLocked() {
        return pin != null;
    }

    /// Compares what a person typed.
    ///
    /// @param refused takes a sentence
    void enter(String digits, Runnable granted, Consumer<String> refused) {
        var wanted = pin;
        var wait = tries.pause(parts.clock().nanos());
        if (wanted == null) {
            granted.run();
        } else if (wait.isPositive()) {
            refused.accept(SAY.of("too-many-tries", wait.toSeconds() + 1));
        } else if (!PinHash.isPin(digits)) {
            refused.accept(SAY.of("no-pin"));
        } else if (!asking) {
            asking = true;
            parts.background()
                    .execute(() -> {
                        boolean right = wanted.matches(digits);
                        parts.screen().execute(() -> answer(right, granted, refused));
                    });
        }
    }

    private void answer(boolean right, Runnable granted, Consumer<String> refused) {
        asking = false;
        if (right) {
            tries.right();
            granted.run();
        } else {
            tries.wrong(parts.clock().nanos());
            refused.accept(SAY.of("wrong-pin"));
        }
    }
}
