package io.pingwall.target;

/// Names one target for as long as it asks the same address the same thing, whatever it is called.
///
/// @param value the check and the address, such as `ping 10.0.0.1`
public record TargetId(String value) {
    public static TargetId of(Check check, String address) {
        return new TargetId(check.text() + " " + address);
    }

    @Override
    public String toString() {
        return value;
    }
}
