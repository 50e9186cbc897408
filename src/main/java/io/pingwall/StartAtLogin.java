package io.pingwall;

import io.pingwall.machine.LoginEntry;
import io.pingwall.ui.Login;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Starts the program that is installed when its user logs in.
///
/// @param program its path; empty where it is not installed
record StartAtLogin(LoginEntry entry, Optional<String> program) implements Login {
    @Override
    public boolean isPossible() {
        return program.isPresent();
    }

    @Override
    public boolean isOn() throws IOException {
        return entry.isOn();
    }

    @Override
    public void turnOn(boolean minimised) throws IOException {
        var path = program.orElseThrow();
        entry.write(minimised ? List.of(path, "--minimised") : List.of(path));
    }

    @Override
    public void turnOff() throws IOException {
        entry.remove();
    }
}
