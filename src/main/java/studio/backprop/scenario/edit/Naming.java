package studio.backprop.scenario.edit;

import java.util.Optional;

/// What things that a lesson speaks of are called after an edit; empty where they are gone.
interface Naming {

  default Optional<String> node(String id) {
    return Optional.of(id);
  }

  /// A node whose cells are set.
  default Optional<String> leaf(String id) {
    return node(id);
  }

  /// A port of a node, by the names before.
  default Optional<String> port(String node, String port) {
    return Optional.of(port);
  }

  /// The node along whose edge the gradient of another comes back.
  default Optional<String> via(String of, String via) {
    return node(via);
  }

  default Optional<String> symbol(String symbol) {
    return Optional.of(symbol);
  }

  /// What is written for people, with the names of cells in it.
  default String text(String text) {
    return text;
  }
}
