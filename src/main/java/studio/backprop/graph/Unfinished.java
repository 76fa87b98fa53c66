package studio.backprop.graph;

import java.util.List;

/// A node that cannot run: something is wrong with it, or with what it needs.
///
/// @param position its position in the source
/// @param wires what comes in from nodes that there are, in port order
/// @param problems what is wrong with the node itself; empty where it only waits for another
public record Unfinished(int position, Node definition, List<Wire> wires, List<Problem> problems) {
  public Unfinished {
    wires = List.copyOf(wires);
    problems = List.copyOf(problems);
  }

  Unfinished redefined(Node by) {
    return new Unfinished(position, by, wires, problems);
  }

  /// What is wired to a port.
  ///
  /// @param from the id of the node whose value it is
  public record Wire(String port, String from) {}

  public String id() {
    return definition.id();
  }

  /// How it is typeset: its label, or its id.
  public String label() {
    return definition.appearance().label().orElse(id());
  }
}
