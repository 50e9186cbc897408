package io.pingwall.ui.presence;

import io.pingwall.language.Phrases;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;

/// Gives the sounds, where the machine can. Any thread; the sound itself is played elsewhere.
public final class Chime {
    private static final Phrases SAY = Phrases.of(Chime.class);

    private final Executor plays;
    private final Consumer<String> complains;
    private final AtomicBoolean complained = new AtomicBoolean();

    /// @param plays runs what waits for the sound device
    /// @param complains told once why there is no sound; on the thread of `plays`
    public Chime(Executor plays, Consumer<String> complains) {
        this.plays = plays;
        this.complains = complains;
    }

    /// @param fell whether the news is bad
    public void play(boolean fell) {
        plays.execute(() -> play(fell ? Tone.FALLING : Tone.RISING));
    }

    private void play(Tone tone) {
        try {
            Clip clip = AudioSystem.getClip();
            clip.addLineListener(event -> {
                if (event.getType().equals(LineEvent.Type.STOP)) {
                    clip.close();
                }
            });
            var samples = tone.samples();
            clip.open(new AudioFormat(Tone.RATE, 16, 1, true, false), samples, 0, samples.length);
            clip.start();
        } catch (LineUnavailableException | IllegalArgumentException | LinkageError e) {
            // no device, or another program has it for itself
            if (complained.compareAndSet(false, true)) {
                complains.accept(SAY.of("no-sound"));
            }
        }
    }
}
