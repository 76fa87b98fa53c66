package studio.backprop.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Operand;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Option;
import studio.backprop.operation.ShapeClash;
import studio.backprop.shape.Cost;
import studio.backprop.shape.Counted;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// Finds every node's shape in running order, from its leaves on, and what does not fit.
final class ShapeInference {
  /// A matrix that holds something else than word indices would be a problem in every cell.
  private static final int MOST_WRONG_WORDS = 100;

  private final GraphSource source;
  private final Wiring wiring;
  private final List<Problem> problems;
  private final @Nullable Shape[] shapes;
  private final @Nullable BoundOperation[] bound;
  private final boolean[] optionsFit;
  private final Limits limits = new Limits();
  private boolean withinLimits = true;

  ShapeInference(GraphSource source, Wiring wiring, List<Problem> problems) {
    this.source = source;
    this.wiring = wiring;
    this.problems = problems;
    this.shapes = new Shape[source.nodes().size()];
    this.bound = new BoundOperation[source.nodes().size()];
    this.optionsFit = new boolean[source.nodes().size()];
  }

  /// A node's shape, null where something before it is wrong.
  @Nullable Shape shape(int position) {
    return shapes[position];
  }

  Shape knownShape(int position) {
    return Objects.requireNonNull(shapes[position]);
  }

  /// What a node runs; null for a leaf, and where something is wrong.
  @Nullable BoundOperation bound(int position) {
    return bound[position];
  }

  /// Checks every operation's options, also where its ports or what comes before it are wrong.
  void checkOptions() {
    for (int position = 0; position < source.nodes().size(); position++) {
      if (source.nodes().get(position) instanceof OperationNode node) {
        Operation operation = Catalogue.find(node.op()).orElse(null);
        optionsFit[position] = operation != null && checkOptions(position, node, operation);
      }
    }
  }

  /// Infers one node's shape; everything that it needs comes before it.
  void infer(int position) {
    if (!wiring.isWhole(position) || !withinLimits) {
      return;
    }
    switch (source.nodes().get(position)) {
      case LeafNode leaf -> inferLeaf(position, leaf);
      case OperationNode node -> inferOperation(position, node);
    }
  }

  private void inferLeaf(int position, LeafNode leaf) {
    Size rows = size(leaf.rows(), place(position) + ".shape[0]");
    Size columns = size(leaf.columns(), place(position) + ".shape[1]");
    if (rows == null || columns == null) {
      return;
    }
    checkLabels(place(position) + ".rowLabels", "row", leaf.rowLabels(), rows);
    checkLabels(place(position) + ".columnLabels", "column", leaf.columnLabels(), columns);
    Shape shape = new Shape(rows, columns);
    Matrix value = leaf.value();
    if (!shape.sameSizes(Shape.of(value.rows(), value.columns()))) {
      problems.add(
          new Problem(
              place(position) + ".value",
              "the shape of %s is %s, but its value is %d×%d; write %s of %s, or change the shape"
                  .formatted(
                      leaf.id(),
                      shape,
                      value.rows(),
                      value.columns(),
                      Counted.of(rows.value(), "row"),
                      Counted.of(columns.value(), "number"))));
    }
    accept(position, shape, Cost.product(2, shape.cells()), 0);
  }

  private void checkLabels(String place, String noun, List<String> labels, Size size) {
    if (!labels.isEmpty() && labels.size() != size.value()) {
      problems.add(
          new Problem(
              place,
              "%s for %s; write one label for each %s"
                  .formatted(
                      Counted.thereAre(labels.size(), "label"),
                      Counted.of(size.value(), noun),
                      noun)));
    }
  }

  private @Nullable Size size(String text, String place) {
    try {
      return source.dims().size(text);
    } catch (IllegalArgumentException wrong) {
      problems.add(new Problem(place, Objects.requireNonNull(wrong.getMessage())));
      return null;
    }
  }

  private void inferOperation(int position, OperationNode node) {
    Operation operation = Catalogue.find(node.op()).orElseThrow();
    List<Operand> operands = operands(position);
    if (!optionsFit[position] || operands == null) {
      return;
    }
    switch (operation.bind(operands, node.options(), source.dims())) {
      case BoundOperation run -> {
        checkWordIndices(position, run);
        bound[position] = run;
        accept(position, run.value().shape(), Math.max(cells(run), run.largest()), run.work());
      }
      case ShapeClash clash ->
          problems.add(new Problem(at(position, clash.port()), clash.sentence()));
    }
  }

  private static long cells(BoundOperation run) {
    long cells = Cost.product(2, run.value().shape().cells());
    for (var operand : run.operands()) {
      cells = Cost.sum(cells, operand.shape().cells());
    }
    for (var inner : run.inner()) {
      cells = Cost.sum(cells, inner.reference().shape().cells());
    }
    for (var inner : run.innerGradients()) {
      cells = Cost.sum(cells, inner.reference().shape().cells());
    }
    return cells;
  }

  private @Nullable List<Operand> operands(int position) {
    List<Operand> operands = new ArrayList<>();
    for (Wiring.Wire wire : wiring.wires(position)) {
      Shape shape = shapes[wire.from()];
      if (shape == null) {
        return null;
      }
      Node from = source.nodes().get(wire.from());
      Matrix constant =
          from instanceof LeafNode leaf && leaf.kind() == LeafNode.Kind.INPUT ? leaf.value() : null;
      operands.add(new Operand(wire.port(), from.id(), shape, constant));
    }
    return operands;
  }

  private boolean checkOptions(int position, OperationNode node, Operation operation) {
    int before = problems.size();
    for (Map.Entry<String, Object> given : node.options().entrySet()) {
      String place = place(position) + ".options." + given.getKey();
      Option option = operation.option(given.getKey()).orElse(null);
      String problem =
          option == null
              ? "%s has no option %s; %s".formatted(operation, given.getKey(), optionsOf(operation))
              : option.problemWith(given.getValue(), source.dims());
      if (problem != null) {
        problems.add(new Problem(place, problem));
      }
    }
    for (Option option : operation.options()) {
      if (option.isRequired() && !node.options().containsKey(option.name())) {
        problems.add(
            new Problem(
                place(position) + ".options." + option.name(),
                "%s needs the option %s; add it".formatted(operation, option.name())));
      }
    }
    return problems.size() == before;
  }

  private static String optionsOf(Operation operation) {
    List<String> names = operation.options().stream().map(Option::name).toList();
    return names.isEmpty() ? "it has none" : "it has " + String.join(", ", names);
  }

  private void checkWordIndices(int position, BoundOperation run) {
    for (BoundOperation.WordIndices indices : run.indexPorts()) {
      int from = wiring.wires(position).get(indices.operand()).from();
      if (source.nodes().get(from) instanceof LeafNode leaf) {
        checkWords(position, leaf, from, indices.words());
      }
    }
  }

  private void checkWords(int position, LeafNode leaf, int from, long words) {
    Matrix value = leaf.value();
    int wrong = 0;
    for (int k = 0; k < value.size() && wrong < MOST_WRONG_WORDS; k++) {
      double word = value.get(k);
      if (!(word >= 0 && word < words && word == Math.rint(word))) {
        wrong++;
        problems.add(
            new Problem(
                "%s.value[%d][%d]".formatted(place(from), k / value.columns(), k % value.columns()),
                "%s is no word index of %s: its table has %s; write a whole number from 0 to %d"
                    .formatted(
                        Option.written(word),
                        wiring.id(position),
                        Counted.of(words, "row"),
                        words - 1)));
      }
    }
  }

  private void accept(int position, Shape shape, long cells, long work) {
    shapes[position] = shape;
    withinLimits = limits.add(cells, work);
    if (!withinLimits) {
      problems.add(new Problem(place(position), limits.sentence()));
    }
  }

  private static String at(int position, String port) {
    return port.isEmpty() ? place(position) : place(position) + ".inputs." + port;
  }

  private static String place(int position) {
    return "nodes[" + position + "]";
  }
}
