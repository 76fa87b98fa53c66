package studio.backprop.writing;

import java.util.function.Function;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Entry;
import studio.backprop.expression.Whole.CellOf;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Variable;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.Formula.Kind;
import studio.backprop.writing.style.MathText;

/// The formula of a cell, in indices: of single entries, and of whole matrices where one is worked
/// out at once.
final class CellFormulas {
  private CellFormulas() {}

  /// Cells, by the names that references have.
  static ScalarFormulas by(Function<Reference, Formula> names) {
    Formulation whole = new Formulation(names, false);
    return new ScalarFormulas(
        Kind.NUMBERS,
        atom ->
            switch (atom) {
              case Entry(Reference reference, Index row, Index column) ->
                  new Formula.Cell(names.apply(reference), row, column);
              case CellOf(var expression, Index row, Index column) ->
                  expression.shape().isScalar()
                      ? whole.of(expression)
                      : new Formula.Cell(whole.of(expression), row, column);
              case Variable variable ->
                  new Formula.Name(new MathText(variable.name(), variable.name()));
              default -> throw new IllegalArgumentException("no cell: " + atom);
            });
  }
}
