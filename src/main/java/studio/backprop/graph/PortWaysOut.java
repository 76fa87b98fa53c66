package studio.backprop.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.backprop.operation.Operation;

/// The ways out where something is to be named that is not: a node for a port, or the output. Nodes
/// that feed nothing yet are likeliest.
final class PortWaysOut {
  private static final int MOST_OFFERED = 3;

  private final GraphSource source;
  private final Wiring wiring;
  private final ShapeInference inference;
  private final List<Integer> loose;

  /// Of how many more nodes it is found out whether they fit, that many ports may be missing.
  private int tries = 200;

  PortWaysOut(GraphSource source, Wiring wiring, ShapeInference inference) {
    this.source = source;
    this.wiring = wiring;
    this.inference = inference;
    BitSet used = new BitSet();
    IntStream.range(0, wiring.size())
        .forEach(position -> wiring.wires(position).forEach(wire -> used.set(wire.from())));
    this.loose =
        IntStream.range(0, wiring.size()).filter(position -> !used.get(position)).boxed().toList();
  }

  /// A problem with its ways out.
  Problem of(Problem problem) {
    List<WayOut> ways =
        switch (problem.rule()) {
          case Rule.PortMissing _ when problem.place() instanceof Place.Port port -> into(port);
          case Rule.NoOutput _ -> outputs();
          default -> problem.waysOut();
        };
    return new Problem(problem.place(), problem.rule(), ways);
  }

  private List<WayOut> outputs() {
    return loose.reversed().stream()
        .filter(position -> source.nodes().get(position) instanceof OperationNode)
        .limit(MOST_OFFERED)
        .<WayOut>map(position -> new WayOut.SetOutput(wiring.id(position)))
        .toList();
  }

  private List<WayOut> into(Place.Port port) {
    // Another node may have its id, and come first.
    Integer position = wiring.position(port.node());
    return position == null
        ? List.of()
        : source
            .catalogue()
            .find(source.nodes().get(position).op())
            .map(operation -> into(port, position, operation))
            .orElse(List.of());
  }

  private List<WayOut> into(Place.Port port, int position, Operation operation) {
    List<WayOut> ways = new ArrayList<>();
    loose.stream()
        .filter(from -> fits(position, port.port(), from))
        .limit(MOST_OFFERED)
        .forEach(from -> ways.add(new WayOut.Connect(port.node(), port.port(), wiring.id(from))));
    String id = fresh(port.port());
    LeafKinds.of(operation, port.port())
        .forEach(kind -> ways.add(new WayOut.Supply(port.node(), port.port(), id, kind)));
    return ways;
  }

  private boolean fits(int position, String port, int from) {
    return tries-- > 0 && inference.fits(position, port, from);
  }

  private String fresh(String like) {
    return Stream.concat(
            Stream.of(like), IntStream.iterate(2, k -> k + 1).mapToObj(k -> like + "_" + k))
        .filter(id -> wiring.position(id) == null)
        .findFirst()
        .orElseThrow();
  }
}
