package studio.backprop.graph.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Constant;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Hadamard;
import studio.backprop.expression.Mapped;
import studio.backprop.expression.Pairwise;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Scaled;
import studio.backprop.expression.Squared;
import studio.backprop.operation.BoundOperation;

/// The derivative in what goes back through a function of each cell: the f′(X) of G ⊙ f′(X).
///
/// @param run the operation
/// @param gradient what it sends back
record Slope(BoundOperation run, Expression gradient) {

  /// That by an operand of which the operation is a function, cell by cell; empty where it is none.
  static Optional<Slope> of(BoundOperation run, int operand) {
    Expression gradient = run.gradients().get(operand);
    List<Expression> factors = factors(gradient);
    boolean isPassedOn = gradient.equals(run.upstream()) && isValue(run, operand);
    boolean isChained =
        factors.size() > 1
            && factors.remove(run.upstream())
            && factors.stream().allMatch(Slope::isCellwise)
            && (run.operands().size() == 1 || isSlopeOfAll(run, factors));
    return isPassedOn || isChained ? Optional.of(new Slope(run, gradient)) : Optional.empty();
  }

  /// Whether it is one function of every operand: the others belong to the slope, as that of a
  /// leaky side does.
  private static boolean isSlopeOfAll(BoundOperation run, List<Expression> factors) {
    Expression slope = factors.getFirst();
    return factors.size() == 1
        && slope.all().anyMatch(Mapped.class::isInstance)
        && run.operands().stream().allMatch(slope.all(Reference.class).toList()::contains);
  }

  /// The derivative left out.
  Expression forgotten() {
    return run.upstream();
  }

  /// The derivative taken at y for x.
  Expression atOutput(int operand) {
    Reference x = run.operands().get(operand);
    return gradient.replaced(part -> part.equals(x) ? Optional.of(run.output()) : Optional.empty());
  }

  private static boolean isValue(BoundOperation run, int operand) {
    return run.operands().size() == 1 && run.value().equals(run.operands().get(operand));
  }

  /// What is multiplied cell by cell. Numbers in front belong to a slope, and are none by
  /// themselves.
  private static List<Expression> factors(Expression of) {
    List<Expression> factors = new ArrayList<>();
    switch (of) {
      case Scaled(_, Hadamard product) -> factors.addAll(factors(product));
      case Hadamard(Expression left, Expression right) -> {
        factors.addAll(factors(left));
        factors.addAll(factors(right));
      }
      default -> factors.add(of);
    }
    return factors;
  }

  private static boolean isCellwise(Expression of) {
    return switch (of) {
      case Reference reference -> !reference.role().isGradient();
      case Broadcast(Reference _, _), Constant _ -> true;
      case Mapped _, Pairwise _, Squared _, Scaled _ ->
          of.parts().stream().allMatch(Slope::isCellwise);
      default -> false;
    };
  }
}
