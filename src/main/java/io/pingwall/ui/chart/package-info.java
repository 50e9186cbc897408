/// Latency over time of one host, or of two over each other.
///
/// `View` is what stretch of time is shown, `Curve` holds a host's past for it, `Scale` is the axis
/// of latency; `ChartPainter` draws them with a `Pen` on a canvas or into an SVG; `LatencyChart` is
/// the node that takes wheel, mouse and keys, `ChartPane` what stands around it.
@NullMarked
package io.pingwall.ui.chart;

import org.jspecify.annotations.NullMarked;
