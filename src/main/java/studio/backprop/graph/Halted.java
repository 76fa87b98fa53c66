package studio.backprop.graph;

import java.util.HashSet;
import java.util.Set;

/// What is held still: parameters that nothing learned moves, and wires along which nothing comes
/// back. No document holds it. What names no parameter or no wire holds nothing.
///
/// @param parameters their ids
public record Halted(Set<String> parameters, Set<Wire> wires) {
  /// Everything moves.
  public static final Halted NONE = new Halted(Set.of(), Set.of());

  /// A wire, by the operation that it goes into and the port.
  public record Wire(String node, String port) {}

  public Halted {
    parameters = Set.copyOf(parameters);
    wires = Set.copyOf(wires);
  }

  public boolean isEmpty() {
    return parameters.isEmpty() && wires.isEmpty();
  }

  /// The same, and a parameter held that was not, or let go that was.
  public Halted toggled(String parameter) {
    return new Halted(toggled(parameters, parameter), wires);
  }

  /// The same, and a wire held that was not, or let go that was.
  public Halted toggled(Wire wire) {
    return new Halted(parameters, toggled(wires, wire));
  }

  private static <T> Set<T> toggled(Set<T> all, T one) {
    Set<T> changed = new HashSet<>(all);
    if (!changed.remove(one)) {
      changed.add(one);
    }
    return changed;
  }
}
