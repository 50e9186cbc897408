package io.pingwall.ui.presence;

/// Two notes, the second lower or higher than the first: bad news and good news in every ear.
enum Tone {
    FALLING(659.25, 440),
    RISING(440, 659.25);

    /// Samples a second.
    static final float RATE = 44_100;

    private static final double NOTE_SECONDS = 0.16;
    private static final double LOUDNESS = 0.35;

    private final double first;
    private final double second;

    /// @param first hertz, as `second`
    Tone(double first, double second) {
        this.first = first;
        this.second = second;
    }

    /// Samples of 16 bits, little-endian, one channel. Each note swells and fades, so that it does
    /// not click.
    byte[] samples() {
        int note = (int) (RATE * NOTE_SECONDS);
        var bytes = new byte[note * 2 * Short.BYTES];
        for (int i = 0; i < note * 2; i++) {
            double hertz = i < note ? first : second;
            double within = (double) (i % note) / note;
            double swell = Math.sin(Math.PI * within);
            double wave = Math.sin(2 * Math.PI * hertz * i / RATE);
            int sample = (int) Math.round(wave * swell * LOUDNESS * Short.MAX_VALUE);
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> 8);
        }
        return bytes;
    }
}
