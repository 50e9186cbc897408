package io.pingwall.ui;

import java.util.List;

/// What the welcome can fill in, each as lines of a target list; empty where nothing is known.
public record Nearby(List<String> thisMachine, List<String> gateways, List<String> nameServers) {
    public static final Nearby NOTHING = new Nearby(List.of(), List.of(), List.of());
}
