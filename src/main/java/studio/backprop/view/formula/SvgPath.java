package studio.backprop.view.formula;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/// Collects shapes as SVG path data, in tenths of a unit: finer than a pixel at any zoom.
final class SvgPath {

  private static final String COMMANDS = "MLQCZ";
  private static final int[] COORDINATES = {2, 2, 4, 6, 0};

  private final StringBuilder data = new StringBuilder();

  void add(Shape shape) {
    double[] coordinates = new double[6];
    for (PathIterator segments = shape.getPathIterator(null); !segments.isDone(); segments.next()) {
      int kind = segments.currentSegment(coordinates);
      data.append(COMMANDS.charAt(kind));
      for (int i = 0; i < COORDINATES[kind]; i++) {
        appendNumber(coordinates[i], i > 0);
      }
    }
  }

  private void appendNumber(double value, boolean separated) {
    long tenths = Math.round(value * 10);
    if (separated && tenths >= 0) {
      data.append(' ');
    }
    if (tenths < 0) {
      data.append('-');
    }
    long magnitude = Math.abs(tenths);
    data.append(magnitude / 10);
    if (magnitude % 10 != 0) {
      data.append('.').append(magnitude % 10);
    }
  }

  @Override
  public String toString() {
    return data.toString();
  }
}
