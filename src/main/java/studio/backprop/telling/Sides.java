package studio.backprop.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studio.backprop.matrix.Matrix;
import studio.backprop.writing.Numbers;

/// How many cells stand on either side of a kink.
record Sides(double kink, int above, int below, int at) {

  static Sides of(Matrix cells, double kink) {
    int above = 0;
    int below = 0;
    int at = 0;
    for (int k = 0; k < cells.size(); k++) {
      double cell = cells.get(k);
      above += cell > kink ? 1 : 0;
      below += cell < kink ? 1 : 0;
      at += cell == kink ? 1 : 0;
    }
    return new Sides(kink, above, below, at);
  }

  /// `5 of 8 cells of Z are above the kink at 0, 3 below, none at it.`
  String told(String of, Numbers numbers) {
    int all = above + below + at;
    String place = numbers.text(kink);
    List<String> said = new ArrayList<>();
    said.add(
        "%s of %d %s of %s %s above the kink at %s"
            .formatted(
                count(above),
                all,
                all == 1 ? "cell" : "cells",
                of,
                above == 1 ? "is" : "are",
                place));
    said.add(count(below) + " below");
    said.add(count(at) + " at it");
    String text = String.join(", ", said) + ".";
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String count(int cells) {
    return cells == 0 ? "none" : String.valueOf(cells);
  }
}
