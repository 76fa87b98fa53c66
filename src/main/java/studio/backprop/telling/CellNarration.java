package studio.backprop.telling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.explain.Tree;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Closeup;
import studio.backprop.playback.Substep;
import studio.backprop.writing.Numbers;

/// What is said of the cell that came last.
record CellNarration(Numbers numbers) {
  private static final int MOST_TERMS = 6;

  /// `Row 1, column 2: 0.5·1 + 0.25·2 = 1.` Empty where no single cell came last.
  Optional<String> of(Closeup inside) {
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
  String sum(Closeup inside, int row, int column) {
    List<Matrix> matrices = inside.panels().stream().map(Closeup.Panel::matrix).toList();
    return "%s + %s = %s."
        .formatted(
            numbers.text(matrices.get(0).get(row, column)),
            numbers.factor(matrices.get(1).get(row, column)),
            numbers.text(matrices.get(2).get(row, column)));
  }

  private String equation(List<Term> terms, double value) {
    boolean plain =
        terms.isEmpty() || (terms.size() == 1 && terms.getFirst().factors().size() == 1);
    if (plain) {
      return numbers.text(value);
    }
    String left =
        terms.stream().limit(MOST_TERMS).map(this::product).collect(Collectors.joining(" + "));
    return left + (terms.size() > MOST_TERMS ? " + …" : "") + " = " + numbers.text(value);
  }

  private String product(Term term) {
    return term.factors().stream()
        .map(Tree::value)
        .map(numbers::factor)
        .collect(Collectors.joining("·"));
  }
}
