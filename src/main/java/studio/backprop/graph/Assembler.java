package studio.backprop.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.backprop.matrix.Interruption;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.shape.Shape;

/// Makes a graph of a source as far as it goes, and finds everything that is wrong with it: wiring,
/// order, shapes, cost.
public final class Assembler {
  private final GraphSource source;
  private final Findings findings = new Findings();
  private final Wiring wiring;
  private final RunningOrder order;
  private final ShapeInference inference;

  private Assembler(GraphSource source) {
    this.source = source;
    this.wiring = Wiring.check(source, findings);
    this.order = RunningOrder.of(wiring, findings);
    this.inference = new ShapeInference(source, wiring, findings);
  }

  /// Assembles any source at all.
  ///
  /// @throws IllegalStateException where that would hold up the window; see [FrameThread]
  /// @throws java.util.concurrent.CancellationException where its thread is interrupted
  public static Assembly assemble(GraphSource source) {
    FrameThread.admit(source.nodes().size());
    return new Assembler(source).assemble();
  }

  /// The graph of a source with which nothing is wrong.
  ///
  /// @throws IllegalArgumentException where something is
  public static Graph whole(GraphSource source) {
    Assembly assembly = assemble(source);
    return assembly
        .whole()
        .orElseThrow(() -> new IllegalArgumentException(assembly.problems().toString()));
  }

  private Assembly assemble() {
    Integer output = output();
    inference.checkOptions();
    for (int position : order.positions()) {
      Interruption.heed();
      inference.infer(position);
    }
    boolean hasBatch = checkBatch();
    Matrix arriving = output == null ? null : arriving(inference.shape(output));
    if (!findings.all().isEmpty()) {
      findings.replaceAll(new PortWaysOut(source, wiring, inference)::of);
    }
    List<Integer> known = known();
    boolean runsBack = arriving != null && known.contains(output);
    Optional<String> target = runsBack ? source.output() : Optional.empty();
    return new Assembly(
        new Graph(
            inOrder(known, runsBack ? output : null),
            target,
            target.isPresent() ? Optional.ofNullable(arriving) : Optional.empty(),
            hasBatch ? source.batch() : Optional.empty()),
        unfinished(known),
        findings.all());
  }

  /// The output's position, null where there is none.
  private @Nullable Integer output() {
    if (source.output().isEmpty()) {
      findings.add(new Place.Output(), new Rule.NoOutput());
      return null;
    }
    String id = source.output().get();
    Integer output = wiring.position(id);
    if (output == null) {
      findings.add(new Place.Output(), new Rule.NoSuchNode(id, wiring.ids()));
    }
    return output;
  }

  /// Examples lie along a symbol that there is.
  private boolean checkBatch() {
    List<String> symbols = List.copyOf(source.dims().sizes().keySet());
    boolean known = source.batch().map(symbols::contains).orElse(true);
    if (!known) {
      List<WayOut> waysOut = new ArrayList<>();
      symbols.forEach(symbol -> waysOut.add(new WayOut.SetBatch(symbol)));
      waysOut.add(new WayOut.ClearBatch());
      findings.add(
          new Place.Batch(),
          new Rule.NoSuchSymbol(source.batch().orElseThrow(), symbols),
          waysOut.toArray(WayOut[]::new));
    }
    return known;
  }

  /// The gradient that arrives at the output, null where that is not known.
  private @Nullable Matrix arriving(@Nullable Shape output) {
    if (output == null) {
      return null;
    }
    Matrix given = source.outputGradient().orElse(null);
    if (given == null && output.isScalar()) {
      return Matrix.scalar(1);
    }
    WayOut fitting = new WayOut.MakeArriving(output.rows().value(), output.columns().value());
    String id = source.output().orElseThrow();
    if (given == null) {
      findings.add(new Place.Arriving(), new Rule.ArrivingMissing(id, output), fitting);
      return null;
    }
    if (!output.hasSizes(given.rows(), given.columns())) {
      findings.add(
          new Place.Arriving(),
          new Rule.ArrivingUnfit(id, output, given.rows(), given.columns()),
          fitting);
      return null;
    }
    return given;
  }

  /// The positions of the nodes that can run, in running order.
  private List<Integer> known() {
    BitSet known = new BitSet();
    for (int position : order.positions()) {
      known.set(
          position,
          inference.shape(position) != null
              && !findings.isSpoiled(position)
              && wiring.wires(position).stream().allMatch(wire -> known.get(wire.from())));
    }
    return order.positions().stream().filter(known::get).toList();
  }

  private List<Unfinished> unfinished(List<Integer> known) {
    Set<Integer> finished = new HashSet<>(known);
    List<Unfinished> unfinished = new ArrayList<>();
    for (int position = 0; position < source.nodes().size(); position++) {
      if (!finished.contains(position)) {
        unfinished.add(
            new Unfinished(
                position,
                source.nodes().get(position),
                wiring.wires(position).stream()
                    .map(wire -> new Unfinished.Wire(wire.port(), wiring.id(wire.from())))
                    .toList(),
                findings.of(position)));
      }
    }
    return unfinished;
  }

  private List<GraphNode> inOrder(List<Integer> known, @Nullable Integer output) {
    int[] index = new int[source.nodes().size()];
    for (int k = 0; k < known.size(); k++) {
      index[known.get(k)] = k;
    }
    BitSet contributing = contributing(output);
    Set<Integer> words = wordIndices(known);
    List<GraphNode> nodes = new ArrayList<>();
    for (int position : known) {
      List<Edge> edges = new ArrayList<>();
      for (Wiring.Wire wire : wiring.wires(position)) {
        edges.add(new Edge(index[wire.from()], index[position], edges.size(), wire.port()));
      }
      nodes.add(
          new GraphNode(
              index[position],
              source.nodes().get(position),
              Objects.requireNonNull(inference.shape(position)),
              inference.bound(position),
              edges,
              contributing.get(position),
              words.contains(position)));
    }
    return nodes;
  }

  /// The nodes that the output depends on, itself included.
  private BitSet contributing(@Nullable Integer output) {
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    if (output != null) {
      open.push(output);
    }
    while (!open.isEmpty()) {
      int position = open.pop();
      if (!reached.get(position)) {
        reached.set(position);
        wiring.wires(position).forEach(wire -> open.push(wire.from()));
      }
    }
    return reached;
  }

  private Set<Integer> wordIndices(List<Integer> known) {
    Set<Integer> words = new HashSet<>();
    for (int position : known) {
      BoundOperation bound = inference.bound(position);
      if (bound != null) {
        for (BoundOperation.WordIndices indices : bound.indexPorts()) {
          words.add(wiring.wires(position).get(indices.operand()).from());
        }
      }
    }
    return words;
  }
}
