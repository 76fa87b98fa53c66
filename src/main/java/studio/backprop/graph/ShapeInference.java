package studio.backprop.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.backprop.matrix.Matrix;
import studio.backprop.notation.Fault;
import studio.backprop.operation.BoundOperation;
import studio.backprop.operation.Operand;
import studio.backprop.operation.Operation;
import studio.backprop.operation.OptionFault;
import studio.backprop.operation.Port;
import studio.backprop.operation.ShapeClash;
import studio.backprop.shape.Cost;
import studio.backprop.shape.Shape;

/// Finds every node's shape in running order, from its leaves on, and what does not fit.
final class ShapeInference {
  private final GraphSource source;
  private final Wiring wiring;
  private final Findings findings;
  private final @Nullable Shape[] shapes;
  private final @Nullable BoundOperation[] bound;
  private final boolean[] optionsFit;
  private final Limits limits = new Limits();
  private boolean withinLimits = true;

  ShapeInference(GraphSource source, Wiring wiring, Findings findings) {
    this.source = source;
    this.wiring = wiring;
    this.findings = findings;
    this.shapes = new Shape[source.nodes().size()];
    this.bound = new BoundOperation[source.nodes().size()];
    this.optionsFit = new boolean[source.nodes().size()];
  }

  /// A node's shape, null where something before it is wrong. It may be known of a node that cannot
  /// run, so that what comes after it is checked as well.
  @Nullable Shape shape(int position) {
    return shapes[position];
  }

  /// What a node runs; null for a leaf, and where something is wrong.
  @Nullable BoundOperation bound(int position) {
    return bound[position];
  }

  /// Checks every operation's options, also where its ports or what comes before it are wrong.
  void checkOptions() {
    OptionRules rules = new OptionRules(source.dims(), findings);
    for (int position = 0; position < source.nodes().size(); position++) {
      if (source.nodes().get(position) instanceof OperationNode node) {
        Operation operation = source.catalogue().find(node.op()).orElse(null);
        optionsFit[position] = operation != null && rules.check(position, node, operation);
      }
    }
  }

  /// Infers one node's shape; everything that it needs comes before it.
  void infer(int position) {
    if (!wiring.isWhole(position) || !withinLimits) {
      return;
    }
    switch (source.nodes().get(position)) {
      case LeafNode leaf -> {
        Shape shape = new LeafRules(source.dims(), findings).shape(position, leaf);
        if (shape != null) {
          accept(position, shape, Cost.product(2, shape.cells()), 0);
        }
      }
      case OperationNode node -> inferOperation(position, node);
    }
  }

  private void inferOperation(int position, OperationNode node) {
    Operation operation = source.catalogue().find(node.op()).orElseThrow();
    List<Operand> operands = operands(wiring.wires(position));
    if (!optionsFit[position] || operands == null) {
      return;
    }
    switch (operation.bind(operands, node.options(), source.dims())) {
      case BoundOperation run -> {
        bound[position] = run;
        accept(position, run.value().shape(), Math.max(cells(run), run.largest()), run.work());
      }
      case Operation.Unmeant(String option, Fault fault) ->
          findings.add(
              position,
              new Place.Setting(node.id(), option),
              new Rule.OptionUnfit(new OptionFault.Unread(fault)));
      case ShapeClash clash ->
          findings.add(
              position,
              new Place.Port(node.id(), clash.side().port()),
              new Rule.Clash(operation.name(), clash),
              new ClashWaysOut(this::isLeaf).of(clash).toArray(WayOut[]::new));
    }
  }

  private boolean isLeaf(String id) {
    Integer position = wiring.position(id);
    return position != null && source.nodes().get(position) instanceof LeafNode;
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

  /// Whether a node of which nothing else is wrong could run if another were wired to a port of it.
  boolean fits(int position, String port, int from) {
    if (!(source.nodes().get(position) instanceof OperationNode node)
        || !optionsFit[position]
        || findings.of(position).size() != 1) {
      return false;
    }
    Operation operation = source.catalogue().find(node.op()).orElseThrow();
    List<Wiring.Wire> wires = new ArrayList<>(wiring.wires(position));
    wires.add(new Wiring.Wire(port, from));
    List<String> wired = wires.stream().map(Wiring.Wire::port).toList();
    wires.sort(
        Comparator.comparing(
            Wiring.Wire::port, Port.order(operation.ports(node.options(), wired))));
    List<Operand> operands = operands(wires);
    return operands != null
        && operation.bind(operands, node.options(), source.dims()) instanceof BoundOperation;
  }

  private @Nullable List<Operand> operands(List<Wiring.Wire> wires) {
    List<Operand> operands = new ArrayList<>();
    for (Wiring.Wire wire : wires) {
      Shape shape = shapes[wire.from()];
      if (shape == null) {
        return null;
      }
      Node from = source.nodes().get(wire.from());
      operands.add(new Operand(wire.port(), from.id(), shape, constant(from)));
    }
    return operands;
  }

  /// The numbers of an `input` leaf, which no training changes; of any other node null.
  static @Nullable Matrix constant(Node node) {
    return node instanceof LeafNode leaf && leaf.kind() == LeafNode.Kind.INPUT
        ? leaf.value()
        : null;
  }

  private void accept(int position, Shape shape, long cells, long work) {
    shapes[position] = shape;
    withinLimits = limits.add(cells, work);
    if (!withinLimits) {
      findings.add(position, new Place.Whole(source.nodes().get(position).id()), limits.broken());
    }
  }
}
