package io.pingwall.monitor;

/// How busy the processors are, and whether this process gets its turn; -1 where unknown.
///
/// @param own used by this process, in processors: 0.5 is half of one
/// @param machine share of all processors in use, 0 to 1
/// @param waiting how long threads of this process waited for a processor, against time passed
record Load(double own, double machine, double waiting) {
    static final Load UNKNOWN = new Load(-1, -1, -1);
}
