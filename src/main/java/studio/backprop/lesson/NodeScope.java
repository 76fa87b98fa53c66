package studio.backprop.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Role;
import studio.backprop.expression.Values;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.notation.Meaning;
import studio.backprop.notation.Reading;
import studio.backprop.notation.Scope;
import studio.backprop.notation.Syntax;
import studio.backprop.operation.BoundOperation.Named;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Shape;
import studio.backprop.trace.Trace;

/// What a formula over a whole graph may name: the values of nodes, `grad(S)`, and `inner(E.Z)`.
final class NodeScope {
  private final List<Function<Trace, Matrix>> slots = new ArrayList<>();
  private final Map<String, Expression> values = new LinkedHashMap<>();
  private final Map<String, Expression> gradients = new LinkedHashMap<>();
  private final Map<String, Expression> inner = new LinkedHashMap<>();
  private final Scope scope;

  NodeScope(Graph graph, Dims dims) {
    for (GraphNode node : graph.nodes()) {
      String id = node.id();
      values.put(id, named(Role.OPERAND, id, node.shape(), run -> run.value(of(run, id))));
      gradients.put(id, named(Role.UPSTREAM, id, node.shape(), run -> run.gradient(of(run, id))));
      if (!node.isLeaf()) {
        for (Named one : node.operation().inner()) {
          String name = id + "." + one.reference().name();
          inner.put(
              name,
              named(
                  Role.INNER,
                  name,
                  one.reference().shape(),
                  run -> run.inner(of(run, id), one.reference())));
        }
      }
    }
    scope = new Scope(values, gradients, inner, dims);
  }

  private static GraphNode of(Trace run, String id) {
    return run.graph().node(id);
  }

  private Expression named(Role role, String name, Shape shape, Function<Trace, Matrix> numbers) {
    slots.add(numbers);
    return new Reference(role, name, slots.size() - 1, shape);
  }

  /// A formula that can be worked out in any run of the graph.
  final class Formula {
    private final Expression expression;

    private Formula(Expression expression) {
      this.expression = expression;
    }

    Shape shape() {
      return expression.shape();
    }

    Matrix in(Trace run) {
      return new Values(slots.stream().map(slot -> slot.apply(run)).toArray(Matrix[]::new))
          .of(expression);
    }
  }

  Reading<Formula> read(Syntax syntax) {
    return Meaning.of(syntax, scope)
        .then(expression -> new Reading.Whole<>(new Formula(expression)));
  }

  /// The formulas that have the gradient of a node where this has its value, one at a time.
  List<Formula> withGradientFor(Syntax syntax) {
    return Syntax.names(syntax).stream()
        .map(name -> read(Rewritten.of(syntax, Syntax.Name.of(name), Syntax.Call.gradient(name))))
        .flatMap(read ->
            read instanceof Reading.Whole<Formula>(Formula formula)
                ? Stream.of(formula)
                : Stream.of())
        .toList();
  }

  /// Whether a formula is another, or a part of it is.
  static boolean holds(Syntax whole, Syntax other) {
    return whole.isSame(other)
        || Rewritten.parts(whole).stream().anyMatch(part -> holds(part, other));
  }

  /// What is multiplied, from left to right.
  static List<Syntax> factors(Syntax syntax) {
    return syntax instanceof Syntax.Binary(Syntax.Sign sign, Syntax left, Syntax right, _)
            && sign == Syntax.Sign.PRODUCT
        ? Stream.concat(factors(left).stream(), factors(right).stream()).toList()
        : List.of(syntax);
  }
}
