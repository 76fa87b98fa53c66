package studio.backprop.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// What is wrong with what is written in a window, in words; nothing where all is well. Called on
/// the toolkit's thread.
final class Tidiness {
  private final LaidOut window;

  Tidiness(LaidOut window) {
    this.window = window;
  }

  /// Labels that are cut short with dots, wherever they stand.
  List<String> cutShort() {
    return window
        .seen("*")
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(Tidiness::isSaying)
        .filter(label -> label.lookup(".text") instanceof Text text && isCut(label, text))
        .map(label -> "cut short: " + label.getText())
        .toList();
  }

  /// Labels that reach beyond the window where nobody can scroll to them.
  List<String> beyondTheWindow() {
    Bounds room = window.room();
    return window
        .seen("*")
        .filter(node -> node instanceof Labeled label && isSaying(label))
        .filter(label -> !isUnder(label, "scroll-pane") && !isUnder(label, "virtual-flow"))
        .filter(label ->
            !isUnder(label, "graph-view") && !room.contains(window.shrunk(LaidOut.place(label))))
        .map(label -> "beyond the window: " + ((Labeled) label).getText())
        .toList();
  }

  private static boolean isSaying(Labeled label) {
    return label.getText() != null && !label.getText().isEmpty();
  }

  private static boolean isUnder(Node node, String style) {
    return node != null
        && (node.getStyleClass().contains(style) || isUnder(node.getParent(), style));
  }

  private static boolean isCut(Labeled label, Text text) {
    return !text.getText().replace("\n", "").equals(label.getText().replace("\n", ""));
  }

  /// What is written on a card and reaches beyond it.
  List<String> beyondTheirCards() {
    List<String> wrong = new ArrayList<>();
    for (Node card : window.seen(".card").toList()) {
      Bounds room = card.localToScene(new BoundingBox(-1, -1, width(card) + 2, height(card) + 2));
      for (Written words : Written.under(card)) {
        if (!room.contains(words.place())) {
          wrong.add("%s reaches beyond %s".formatted(words.words(), card.getId()));
        }
      }
    }
    return wrong;
  }

  private static double width(Node card) {
    return card.getLayoutBounds().getWidth();
  }

  private static double height(Node card) {
    return card.getLayoutBounds().getHeight();
  }

  /// What is written over something else in the graph.
  List<String> writtenOver() {
    List<Written> all = new ArrayList<>();
    window.seen(".cards").forEach(layer -> all.addAll(Written.under(layer)));
    window.seen(".wire-shape").flatMap(Written::on).forEach(all::add);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (all.get(i).place().intersects(all.get(j).place())) {
          wrong.add("%s is written over %s".formatted(all.get(i).words(), all.get(j).words()));
        }
      }
    }
    return wrong;
  }

  /// What is written beside wires.
  List<String> shapes() {
    return window.seen(".wire-shape").flatMap(Written::on).map(Written::words).toList();
  }

  /// What is written beside wires and lies under a card.
  List<String> shapesUnderCards() {
    return window
        .seen(".wire-shape")
        .flatMap(Written::on)
        .filter(shape ->
            window
                .seen(".card")
                .anyMatch(card -> window.overlap(shape.place(), LaidOut.place(card))))
        .map(shape -> shape.words() + " lies under a card")
        .toList();
  }
}
