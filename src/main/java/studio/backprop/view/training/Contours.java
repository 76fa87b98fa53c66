package studio.backprop.view.training;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.matrix.Matrix;

/// Where a surface that is known at the corners of a grid has some height: in each square of the
/// grid a line from edge to edge, or two.
final class Contours {
  /// A line, in columns and rows of the grid.
  record Line(double fromX, double fromY, double toX, double toY) {}

  private record Point(double x, double y) {}

  private Contours() {}

  /// The lines of one height. Squares with a corner that is no finite number have none.
  static List<Line> at(Matrix heights, double height) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i + 1 < heights.rows(); i++) {
      for (int j = 0; j + 1 < heights.columns(); j++) {
        List<Point> crossed = new ArrayList<>();
        cross(crossed, heights, height, i, j, i, j + 1);
        cross(crossed, heights, height, i, j + 1, i + 1, j + 1);
        cross(crossed, heights, height, i + 1, j + 1, i + 1, j);
        cross(crossed, heights, height, i + 1, j, i, j);
        for (int k = 0; k + 1 < crossed.size(); k += 2) {
          Point from = crossed.get(k);
          Point to = crossed.get(k + 1);
          lines.add(new Line(from.x, from.y, to.x, to.y));
        }
      }
    }
    return lines;
  }

  private static void cross(
      List<Point> crossed, Matrix heights, double height, int i, int j, int toI, int toJ) {
    double here = heights.get(i, j);
    double there = heights.get(toI, toJ);
    boolean isCrossed = here < height != there < height;
    if (isCrossed && Double.isFinite(here) && Double.isFinite(there)) {
      double share = (height - here) / (there - here);
      crossed.add(new Point(j + share * (toJ - j), i + share * (toI - i)));
    }
  }

  /// Heights at which lines say much: closer together where it is low.
  static double[] heights(double lowest, double highest, int count) {
    double[] heights = new double[count];
    for (int k = 0; k < count; k++) {
      double share = (k + 1.0) / (count + 1);
      heights[k] = lowest + (highest - lowest) * share * share;
    }
    return heights;
  }
}
