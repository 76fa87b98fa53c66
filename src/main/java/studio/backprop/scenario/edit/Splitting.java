package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import studio.backprop.graph.OperationNode;
import studio.backprop.notation.Syntax;
import studio.backprop.operation.BoundOperation;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Notations;
import studio.backprop.operation.Operand;
import studio.backprop.operation.Operation;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Shape;

/// Makes an operation of each sign and function of a written expression: of the catalogue where it
/// has one that gives the same shape, else a `formula` of that one sign. What is written twice is
/// computed once; numbers and sizes stay where they are used.
final class Splitting {
  private final Catalogue catalogue;
  private final Notations notations;
  private final Dims dims;
  private final Map<String, Shape> shapes;
  private final Supplier<String> fresh;
  private final List<OperationNode> nodes = new ArrayList<>();
  private final Map<Syntax, String> made = new HashMap<>();

  /// @param shapes the shapes of the matrices that have a name
  /// @param fresh where ids for what has none come from
  Splitting(Catalogue catalogue, Dims dims, Map<String, Shape> shapes, Supplier<String> fresh) {
    this.catalogue = catalogue;
    this.notations = new Notations(catalogue);
    this.dims = dims;
    this.shapes = new HashMap<>(shapes);
    this.fresh = fresh;
  }

  /// The operations so far, each after those that it needs.
  List<OperationNode> nodes() {
    return List.copyOf(nodes);
  }

  /// Splits what is written as it is read: names of matrices at hand, and of what was split before.
  ///
  /// @param id what the whole is to be called
  /// @return what it is called, which is the name where nothing else is written
  String split(Syntax whole, String id) {
    return whole instanceof Syntax.Name(String name, _) ? name : make(oneSign(whole), id);
  }

  private Syntax operand(Syntax syntax) {
    if (syntax instanceof Syntax.Name || isNumber(syntax)) {
      return syntax;
    }
    Syntax sign = oneSign(syntax);
    String name = made.get(sign);
    return new Syntax.Name(name == null ? make(sign, fresh.get()) : name, syntax.place());
  }

  /// Whether it is known beforehand: 0.5, or `2 / rows(X)`.
  private static boolean isNumber(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Literal _ -> true;
      case Syntax.Name _, Syntax.Text _ -> false;
      case Syntax.Negated(Syntax of, _) -> isNumber(of);
      case Syntax.Power(Syntax of, _, _) -> isNumber(of);
      case Syntax.Transposed(Syntax of, _) -> isNumber(of);
      case Syntax.Binary(_, Syntax left, Syntax right, _) -> isNumber(left) && isNumber(right);
      case Syntax.Call call ->
          call.function().equals("rows")
              || call.function().equals("columns")
              || isNumber(call.inOrder().getFirst());
    };
  }

  /// The same with names in the place of what it is made of.
  private Syntax oneSign(Syntax syntax) {
    if (isNumber(syntax)) {
      return syntax;
    }
    return switch (syntax) {
      case Syntax.Literal _, Syntax.Name _, Syntax.Text _ -> syntax;
      case Syntax.Negated(Syntax of, var place) -> new Syntax.Negated(operand(of), place);
      case Syntax.Power(Syntax of, int exponent, var place) ->
          new Syntax.Power(operand(of), exponent, place);
      case Syntax.Transposed(Syntax of, var place) -> new Syntax.Transposed(operand(of), place);
      case Syntax.Binary(Syntax.Sign sign, Syntax left, Syntax right, var place) ->
          new Syntax.Binary(sign, operand(left), operand(right), place);
      case Syntax.Call(String function, List<Syntax> of, var byName, var place) -> {
        List<Syntax> arguments = new ArrayList<>(of);
        arguments.set(0, operand(of.getFirst()));
        yield new Syntax.Call(function, arguments, byName, place);
      }
    };
  }

  private String make(Syntax sign, String id) {
    OperationNode formula = OperationNode.formula(catalogue, id, sign);
    Shape shape = shape(formula).orElseThrow();
    OperationNode node =
        new OneSign(catalogue, notations, id, sign)
            .operations().stream()
                .filter(one -> shape(one).filter(shape::sameSizes).isPresent())
                .findFirst()
                .orElse(formula);
    nodes.add(node);
    made.putIfAbsent(sign, id);
    shapes.put(id, shape);
    return id;
  }

  /// The shape of what an operation computes; empty where its operands do not fit.
  private Optional<Shape> shape(OperationNode node) {
    Operation operation = catalogue.find(node.op()).orElseThrow();
    List<Operand> operands = new ArrayList<>();
    node.inputs()
        .forEach((port, from) ->
            operands.add(new Operand(port, from, Objects.requireNonNull(shapes.get(from)), null)));
    return operation.bind(operands, node.options(), dims) instanceof BoundOperation bound
        ? Optional.of(bound.value().shape())
        : Optional.empty();
  }
}
