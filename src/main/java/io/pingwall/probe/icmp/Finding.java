package io.pingwall.probe.icmp;

/// One thing that was looked into.
///
/// @param what its name, such as `Receive buffer`
/// @param ok whether it is good enough to work with
/// @param found what is there, such as `8388608 bytes`
/// @param fix what to do about it, with the exact command; empty where nothing is to be done
public record Finding(String what, boolean ok, String found, String fix) {}
