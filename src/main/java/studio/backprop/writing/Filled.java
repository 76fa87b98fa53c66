package studio.backprop.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import studio.backprop.matrix.Matrix;

/// Matrices written out with their numbers, the middle of a large one left out.
final class Filled {
  private static final int MOST = 6;
  private static final int GAP = -1;

  private Filled() {}

  static String tex(Matrix matrix) {
    String rows =
        places(matrix.rows()).stream()
            .map(i -> texRow(matrix, i))
            .collect(Collectors.joining(" \\\\ "));
    return "\\begin{pmatrix} " + rows + " \\end{pmatrix}";
  }

  /// `[[1, 2], [3, 4]]`
  static String plain(Matrix matrix) {
    return places(matrix.rows()).stream()
        .map(i ->
            i == GAP
                ? "…"
                : places(matrix.columns()).stream()
                    .map(j -> j == GAP ? "…" : number(matrix.get(i, j)))
                    .collect(Collectors.joining(", ", "[", "]")))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String texRow(Matrix matrix, int row) {
    return places(matrix.columns()).stream()
        .map(j ->
            j == GAP
                ? (row == GAP ? "\\ddots" : "\\cdots")
                : row == GAP ? "\\vdots" : number(matrix.get(row, j)).replace("−", "-"))
        .collect(Collectors.joining(" & "));
  }

  private static List<Integer> places(int count) {
    List<Integer> places = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      if (count <= MOST || k < MOST - 2 || k == count - 1) {
        places.add(k);
      } else if (k == MOST - 2) {
        places.add(GAP);
      }
    }
    return places;
  }

  /// Up to three decimals, without needless zeros.
  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    String digits = String.format(Locale.ROOT, "%.3f", value);
    String brief = digits.replaceFirst("\\.?0+$", "");
    if (brief.matches("-?0?") && value != 0) {
      brief = String.format(Locale.ROOT, "%.0e", value);
    }
    return brief.equals("-0") ? "0" : brief.replace('-', '−');
  }
}
