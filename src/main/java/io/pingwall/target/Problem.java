package io.pingwall.target;

/// Something wrong in what a person wrote.
///
/// @param line counted from 1; 0 where it concerns the whole
/// @param sentence what is wrong and what to do next
public record Problem(int line, String sentence) {
    public String text() {
        return line == 0 ? sentence : "line " + line + ": " + sentence;
    }
}
