package studio.backprop.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Mapped;
import studio.backprop.expression.Whole;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;
import studio.backprop.scalar.Sign;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.Formula.Kind;
import studio.backprop.writing.formula.Formula.Relation;
import studio.backprop.writing.style.MathText;

/// What the functions of an expression are, in closed form.
final class Definitions {
  private static final List<Formula> VARIABLES =
      List.of(new Formula.Name(new MathText("x", "x")), new Formula.Name(new MathText("y", "y")));

  private final Map<String, Definition> found = new LinkedHashMap<>();

  /// @param sign the function
  /// @param equation what it is
  record Definition(Sign sign, Formula equation) {}

  private Definitions() {}

  /// An equation for each function that has a name, in the order in which they are met.
  static List<Definition> of(List<Expression> expressions) {
    Definitions definitions = new Definitions();
    expressions.stream().flatMap(Expression::all).forEach(definitions::gather);
    return List.copyOf(definitions.found.values());
  }

  private void gather(Expression expression) {
    if (expression instanceof Mapped mapped) {
      define(mapped.function());
    } else if (expression instanceof Whole whole) {
      define(whole);
    }
  }

  private void define(ScalarFunction function) {
    if (function.isNamed() && !function.isWrittenOut()) {
      List<Formula> numbers = VARIABLES.subList(0, 1);
      add(
          function.sign(),
          new Formula.Call(function.sign(), numbers),
          new ScalarFormulas(Kind.NUMBERS, VARIABLES).of(function.definition()));
    }
    function
        .definition()
        .all(Scalar.Applied.class)
        .map(Scalar.Applied::function)
        .filter(ScalarFunction.class::isInstance)
        .map(ScalarFunction.class::cast)
        .forEach(this::define);
  }

  /// `softmax(x)[i,j] = exp(x[i,j]) / Σₖ exp(x[i,k])`
  private void define(Whole whole) {
    Index i = new Index.Letter("i", whole.shape().rows().value());
    Index j = new Index.Letter("j", whole.shape().columns().value());
    Formula x = VARIABLES.getFirst();
    whole
        .definition(i, j, new Letters())
        .filter(_ -> whole.parts().size() == 1 && whole.operand().parts().isEmpty())
        .ifPresent(definition ->
            add(
                whole.sign(),
                new Formula.Cell(new Formula.Call(whole.sign(), List.of(x)), i, j),
                CellFormulas.by(_ -> x).of(definition)));
  }

  private void add(Sign sign, Formula of, Formula is) {
    found.putIfAbsent(
        sign.name(), new Definition(sign, new Formula.Equation(of, Relation.EQUALS, is)));
  }
}
