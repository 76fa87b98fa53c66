package studio.backprop.writing.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import studio.backprop.matrix.Matrix;
import studio.backprop.writing.style.Numbers;

/// Matrices written out with their numbers, the middle of a large one left out.
record FilledWriter(Numbers numbers) {
  private static final int MOST = 6;
  private static final int GAP = -1;

  String tex(Matrix matrix, Highlight highlight) {
    String rows =
        places(matrix.rows()).stream()
            .map(i -> texRow(matrix, i, highlight))
            .collect(Collectors.joining(" \\\\ "));
    return "\\begin{pmatrix} " + rows + " \\end{pmatrix}";
  }

  /// `[[1, 2], [3, 4]]`
  String plain(Matrix matrix) {
    return places(matrix.rows()).stream()
        .map(i ->
            i == GAP
                ? "…"
                : "["
                    + numbers.list(
                        places(matrix.columns()).stream()
                            .map(j -> j == GAP ? "…" : numbers.text(matrix.get(i, j)))
                            .toList())
                    + "]")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private String texRow(Matrix matrix, int row, Highlight highlight) {
    return places(matrix.columns()).stream()
        .map(j ->
            j == GAP
                ? (row == GAP ? "\\ddots" : "\\cdots")
                : row == GAP ? "\\vdots" : tex(matrix.get(row, j), highlight.has(row, j)))
        .collect(Collectors.joining(" & "));
  }

  /// Not by its hue alone.
  private String tex(double number, boolean highlighted) {
    String tex = numbers.tex(number);
    return highlighted ? "\\textcolor{highlight}{\\mathbf{" + tex + "}}" : tex;
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
}
