package studio.backprop.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/// The order in which nodes can run: each after what it needs, else as the file has them.
///
/// @param positions positions in the file; nodes on a cycle, and what depends on them, are missing
record RunningOrder(List<Integer> positions) {

  /// Kahn's algorithm with the earliest node of the file first.
  static RunningOrder of(Wiring wiring, Findings findings) {
    int count = wiring.size();
    int[] waitingFor = new int[count];
    List<List<Integer>> dependents = new ArrayList<>();
    for (int position = 0; position < count; position++) {
      dependents.add(new ArrayList<>());
    }
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (int position = 0; position < count; position++) {
      for (Wiring.Wire wire : wiring.wires(position)) {
        dependents.get(wire.from()).add(position);
        waitingFor[position]++;
      }
      if (waitingFor[position] == 0) {
        ready.add(position);
      }
    }
    List<Integer> order = new ArrayList<>();
    while (!ready.isEmpty()) {
      int position = ready.remove();
      order.add(position);
      for (int dependent : dependents.get(position)) {
        if (--waitingFor[dependent] == 0) {
          ready.add(dependent);
        }
      }
    }
    if (order.size() < count) {
      findCircle(wiring, waitingFor, findings);
    }
    return new RunningOrder(order);
  }

  /// Walks back from a node that never became ready until a node comes up twice.
  private static void findCircle(Wiring wiring, int[] waitingFor, Findings findings) {
    int position = 0;
    while (waitingFor[position] == 0) {
      position++;
    }
    List<Integer> path = new ArrayList<>();
    boolean[] seen = new boolean[waitingFor.length];
    while (!seen[position]) {
      seen[position] = true;
      path.add(position);
      position = blocking(wiring, waitingFor, position).from();
    }
    List<Integer> loop = path.subList(path.indexOf(position), path.size());
    List<String> names = new ArrayList<>();
    for (int node : loop.reversed()) {
      names.add(wiring.id(node));
    }
    Wiring.Wire wire = blocking(wiring, waitingFor, position);
    findings.add(
        position,
        new Place.Port(wiring.id(position), wire.port()),
        new Rule.Circle(names, wiring.id(position)),
        new WayOut.Disconnect(wiring.id(position), wire.port()));
  }

  private static Wiring.Wire blocking(Wiring wiring, int[] waitingFor, int position) {
    for (Wiring.Wire wire : wiring.wires(position)) {
      if (waitingFor[wire.from()] > 0) {
        return wire;
      }
    }
    throw new IllegalStateException(wiring.id(position) + " waits for nothing");
  }
}
