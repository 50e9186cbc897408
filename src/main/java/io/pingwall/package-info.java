/// Pingwall, from the bottom up:
///
/// - `language`: which language is spoken; each package keeps its phrases beside it
/// - `target`: what is watched, and the entry that takes what people have
/// - `probe`: how one check is asked, and what came back; `probe.icmp` is the ICMP engine for
///   Linux, `probe.icmp.mac` and `.windows` are the others, `probe.icmp.engine` what they share;
///   `probe.bench` compares the engine with other ways to ask
/// - `health`: what it means: status and statistics, one pure fold
/// - `monitor`: when: the scheduler, the board of latest states, sleep and clock steps
/// - `history`: the past: recent samples and failures in bounded memory
/// - `board`: the file: strict reader, safe writer, settings
/// - `machine`: the machine that the program lives on: its one window, its start at login, its log,
///   reports, new versions
/// - `command`: the command line; loads no JavaFX
/// - `ui.query`: which hosts a person wants to see and in which order: the filter's language
/// - `ui.presence`: how the window is felt where nobody looks at it: news, sounds, tray, mini
///   window
/// - `ui`: the window, with `ui.wall`, `ui.table`, `ui.detail`, `ui.edit`, `ui.control`, and
///   `ui.chart`, latency over time from any source of the past; `ui.wallmode` shows `ui.wall` on
///   monitors of its own
/// - `Launcher` picks window or command, `App` builds every object by hand
@NullMarked
package io.pingwall;

import org.jspecify.annotations.NullMarked;
