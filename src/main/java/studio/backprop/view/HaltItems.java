package studio.backprop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Halted;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.writing.style.MathText;

/// What can be held still about a node: a parameter that training is not to move, and the wires
/// along which nothing is to come back.
record HaltItems(Session session, Texts texts) {
  /// More wires of one node nobody would look through.
  private static final int MOST = 24;

  /// The items of a node; none where nothing comes back to it or from it.
  List<MenuItem> of(Optional<String> id) {
    Graph graph = session.shown().graph();
    return id.flatMap(graph::find).filter(GraphNode::contributes).stream()
        .flatMap(node -> Stream.concat(freeze(node).stream(), wires(graph, node).stream()))
        .toList();
  }

  /// Whether a node is a parameter that something comes back to.
  boolean canFreeze(Optional<String> id) {
    return id.flatMap(session.shown().graph()::find).filter(GraphNode::isLearned).isPresent();
  }

  /// Freezes a parameter, or lets it move again.
  void freeze(Optional<String> id) {
    id.ifPresent(parameter -> session.halt(now -> now.toggled(parameter)));
  }

  private Optional<MenuItem> freeze(GraphNode node) {
    if (!canFreeze(Optional.of(node.id()))) {
      return Optional.empty();
    }
    CheckMenuItem item = new CheckMenuItem(texts.get("halt-freeze", MathText.of(node).plain()));
    item.setId("halt-freeze");
    item.setMnemonicParsing(false);
    item.setSelected(halted().parameters().contains(node.id()));
    item.setOnAction(_ -> freeze(Optional.of(node.id())));
    return Optional.of(item);
  }

  private Optional<MenuItem> wires(Graph graph, GraphNode node) {
    List<MenuItem> items = new ArrayList<>();
    Stream<Edge> sent = node.contributes() ? node.operands().stream() : Stream.empty();
    Stream.concat(sent, graph.backAlong(node).stream())
        .limit(MOST)
        .forEach(wire -> items.add(item(graph, wire)));
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Menu menu = new Menu(texts.get("halt-wire"));
    menu.setId("halt-wire");
    menu.setMnemonicParsing(false);
    menu.getItems().setAll(items);
    return Optional.of(menu);
  }

  private MenuItem item(Graph graph, Edge wire) {
    GraphNode operation = graph.node(wire.to());
    Halted.Wire named = new Halted.Wire(operation.id(), wire.port());
    CheckMenuItem item =
        new CheckMenuItem(
            texts.get(
                "halt-wire-of",
                MathText.of(graph.node(wire.from())).plain(),
                MathText.of(operation).plain(),
                wire.port()));
    item.setMnemonicParsing(false);
    item.setSelected(halted().wires().contains(named));
    item.setOnAction(_ -> session.halt(now -> now.toggled(named)));
    return item;
  }

  private Halted halted() {
    return session.document().unwritten().halted();
  }
}
