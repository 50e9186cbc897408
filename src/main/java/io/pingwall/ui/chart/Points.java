package io.pingwall.ui.chart;

import java.util.Arrays;

/// A growing row of points.
final class Points {
    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private int size;

    static Points line(double x1, double y1, double x2, double y2) {
        return new Points().add(x1, y1).add(x2, y2);
    }

    Points add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size] = y;
        size++;
        return this;
    }

    int size() {
        return size;
    }

    double x(int i) {
        return xs[i];
    }

    double y(int i) {
        return ys[i];
    }

    double[] xs() {
        return xs;
    }

    double[] ys() {
        return ys;
    }
}
