package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import studio.backprop.graph.OperationNode;
import studio.backprop.notation.Parts;
import studio.backprop.notation.Signature;
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
///
/// The expression is what an operation computes, written down: it is right, every shape in it is
/// known, and its parts have no names yet. What a person types in a program, where names are given,
/// places count and anything may be wrong, is made operations of in `scenario.program`.
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
    return Parts.ends(syntax)
        .allMatch(end ->
            end instanceof Syntax.Literal
                || (end instanceof Syntax.Call call
                    && (Signature.isOfSize(call.function())
                        || isNumber(call.inOrder().getFirst()))));
  }

  /// The same with names in the place of what it is made of.
  private Syntax oneSign(Syntax syntax) {
    if (isNumber(syntax)) {
      return syntax;
    }
    if (syntax instanceof Syntax.Call(String function, List<Syntax> of, var byName, var place)) {
      List<Syntax> arguments = new ArrayList<>(of);
      arguments.set(0, operand(of.getFirst()));
      return new Syntax.Call(function, arguments, byName, place);
    }
    return Parts.map(syntax, this::operand);
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
