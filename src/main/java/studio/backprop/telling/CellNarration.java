package studio.backprop.telling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.explain.Tree;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Closeup;
import studio.backprop.playback.Substep;
import studio.backprop.writing.Figure;

/// What is said of the cell that came last.
final class CellNarration {
  private static final int MOST_TERMS = 6;

  private CellNarration() {}

  /// `Row 1, column 2: 0.5·1 + 0.25·2 = 1.` Empty where no single cell came last.
  static Optional<String> of(Closeup inside) {
    return inside
        .unit()
        .filter(unit -> unit.column() >= 0)
        .map(unit ->
            inside.substep().kind() == Substep.Kind.SUMMED
                ? "Cell [%d,%d]: %s"
                    .formatted(unit.row(), unit.column(), sum(inside, unit.row(), unit.column()))
                : "Cell [%d,%d]: %s."
                    .formatted(
                        unit.row(),
                        unit.column(),
                        equation(unit.terms(), inside.made().get(unit.row(), unit.column()))));
  }

  /// `0.2 + 0.3 = 0.5.`
  static String sum(Closeup inside, int row, int column) {
    List<Matrix> matrices = inside.panels().stream().map(Closeup.Panel::matrix).toList();
    return "%s + %s = %s."
        .formatted(
            Figure.brief(matrices.get(0).get(row, column)),
            Figure.factor(matrices.get(1).get(row, column)),
            Figure.brief(matrices.get(2).get(row, column)));
  }

  private static String equation(List<Term> terms, double value) {
    boolean plain =
        terms.isEmpty() || (terms.size() == 1 && terms.getFirst().factors().size() == 1);
    if (plain) {
      return Figure.brief(value);
    }
    String left =
        terms.stream()
            .limit(MOST_TERMS)
            .map(CellNarration::product)
            .collect(Collectors.joining(" + "));
    return left + (terms.size() > MOST_TERMS ? " + …" : "") + " = " + Figure.brief(value);
  }

  private static String product(Term term) {
    return term.factors().stream()
        .map(Tree::value)
        .map(Figure::factor)
        .collect(Collectors.joining("·"));
  }
}
