package io.pingwall.target;

/// A name and an address as somebody entered them; the name is the address where none was given.
public record Host(String name, String address) {}
