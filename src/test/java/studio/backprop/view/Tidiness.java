package studio.backprop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import studio.backprop.view.formula.FormulaView;

/// What is wrong with a window as it is laid out, in words; nothing where all is well. Called on
/// the toolkit's thread.
final class Tidiness {
  /// Edges may touch, in pixels at zoom 1.
  private static final double TOUCH = 1.5;

  /// How much is free around what is written, in pixels at zoom 1.
  private static final double AROUND = 0.8;

  private final Parent root;
  private final double touch;

  /// @param zoom how large the graph is looked at
  Tidiness(Parent root, double zoom) {
    this.root = root;
    this.touch = TOUCH * Math.max(1, zoom);
  }

  /// What is written in the graph: names, numbers, formulas, the shapes beside wires.
  private record Written(String words, Bounds place) {}

  private static boolean isSeen(Node node) {
    return node.isVisible()
        && node.getOpacity() > 0
        && (node.getParent() == null || isSeen(node.getParent()));
  }

  private Stream<Node> seen(String selector) {
    return root.lookupAll(selector).stream().filter(Tidiness::isSeen);
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private Bounds shrunk(Bounds bounds) {
    return new BoundingBox(
        bounds.getMinX() + touch,
        bounds.getMinY() + touch,
        Math.max(0, bounds.getWidth() - 2 * touch),
        Math.max(0, bounds.getHeight() - 2 * touch));
  }

  private boolean overlap(Bounds one, Bounds other) {
    return shrunk(one).intersects(shrunk(other));
  }

  /// Labels that are cut short with dots, wherever they stand.
  List<String> cutShort() {
    return seen("*")
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(Tidiness::isSaying)
        .filter(label -> label.lookup(".text") instanceof Text text && isCut(label, text))
        .map(label -> "cut short: " + label.getText())
        .toList();
  }

  /// Labels that reach beyond the window where nobody can scroll to them.
  List<String> beyondTheWindow() {
    Bounds room = root.getScene().getRoot().getLayoutBounds();
    return seen("*")
        .filter(node -> node instanceof Labeled label && isSaying(label))
        .filter(label -> !isUnder(label, "scroll-pane") && !isUnder(label, "virtual-flow"))
        .filter(label -> !isUnder(label, "graph-view") && !room.contains(shrunk(place(label))))
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
    for (Node card : seen(".card").toList()) {
      Bounds room = card.localToScene(new BoundingBox(-1, -1, width(card) + 2, height(card) + 2));
      for (Written words : written(card)) {
        if (!room.contains(words.place)) {
          wrong.add("%s reaches beyond %s".formatted(words.words, card.getId()));
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

  private static List<Written> written(Node under) {
    return under.lookupAll("*").stream().filter(Tidiness::isSeen).flatMap(Tidiness::words).toList();
  }

  private static Stream<Written> words(Node node) {
    if (node instanceof FormulaView formula) {
      return Stream.of(new Written(formula.getAccessibleText(), place(formula)));
    }
    return node instanceof Text text && !text.getText().isBlank() && !isInFormula(text)
        ? Stream.of(new Written(text.getText(), text.localToScene(ink(text))))
        : Stream.empty();
  }

  /// Where letters are seen, at the least as high as a digit, and a little around them. How high a
  /// line of them is depends on the machine's fonts.
  private static Bounds ink(Text text) {
    Bounds own = ink(text, text.getText());
    Bounds digit = ink(text, "0");
    double top = Math.min(own.getMinY(), digit.getMinY()) - AROUND;
    double bottom = Math.max(own.getMaxY(), digit.getMaxY()) + AROUND;
    return new BoundingBox(own.getMinX() - AROUND, top, own.getWidth() + 2 * AROUND, bottom - top);
  }

  private static Bounds ink(Text like, String words) {
    Text same = new Text(like.getX(), like.getY(), words);
    same.setFont(like.getFont());
    same.setTextOrigin(like.getTextOrigin());
    same.setTextAlignment(like.getTextAlignment());
    same.setLineSpacing(like.getLineSpacing());
    same.setWrappingWidth(like.getWrappingWidth());
    same.setBoundsType(TextBoundsType.VISUAL);
    return same.getLayoutBounds();
  }

  private static boolean isInFormula(Node node) {
    return node != null && (node instanceof FormulaView || isInFormula(node.getParent()));
  }

  /// What is written over something else in the graph.
  List<String> writtenOver() {
    List<Written> all = new ArrayList<>();
    seen(".cards").forEach(layer -> all.addAll(written(layer)));
    seen(".wire-shape").flatMap(Tidiness::words).forEach(all::add);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (all.get(i).place.intersects(all.get(j).place)) {
          wrong.add("%s is written over %s".formatted(all.get(i).words, all.get(j).words));
        }
      }
    }
    return wrong;
  }

  /// What is written beside wires.
  List<String> shapes() {
    return seen(".wire-shape").flatMap(Tidiness::words).map(Written::words).toList();
  }

  /// What is written beside wires and lies under a card.
  List<String> shapesUnderCards() {
    return seen(".wire-shape")
        .flatMap(Tidiness::words)
        .filter(shape -> seen(".card").anyMatch(card -> overlap(shape.place, place(card))))
        .map(shape -> shape.words + " lies under a card")
        .toList();
  }

  /// Cards that wires run under.
  List<String> wiresUnderCards() {
    List<String> wrong = new ArrayList<>();
    for (Node line : seen(".wire-line").toList()) {
      List<Point2D> points = points((Path) line);
      for (Node card : seen(".card").toList()) {
        Bounds place = shrunk(place(card));
        for (int i = 1; i < points.size(); i++) {
          if (place.intersects(between(points.get(i - 1), points.get(i)))) {
            wrong.add("a wire runs under " + card.getId());
          }
        }
      }
    }
    return wrong;
  }

  private static Bounds between(Point2D from, Point2D to) {
    return new BoundingBox(
        Math.min(from.getX(), to.getX()),
        Math.min(from.getY(), to.getY()),
        Math.abs(from.getX() - to.getX()),
        Math.abs(from.getY() - to.getY()));
  }

  private static List<Point2D> points(Path path) {
    List<Point2D> points = new ArrayList<>();
    for (PathElement element : path.getElements()) {
      switch (element) {
        case MoveTo to -> points.add(path.localToScene(to.getX(), to.getY()));
        case LineTo to -> points.add(path.localToScene(to.getX(), to.getY()));
        case QuadCurveTo to -> {
          points.add(path.localToScene(to.getControlX(), to.getControlY()));
          points.add(path.localToScene(to.getX(), to.getY()));
        }
        default -> throw new AssertionError(element);
      }
    }
    return points;
  }

  /// Slips that lie over wires, and those to which no line leads from their card.
  List<String> slipsOverWires() {
    List<String> wrong = new ArrayList<>();
    if (seen(".slip-tie").count() < seen(".slip").count()) {
      wrong.add("to a slip no line leads");
    }
    for (Node slip : seen(".slip").toList()) {
      Bounds place = shrunk(place(slip));
      for (Node line : seen(".wire-line").toList()) {
        List<Point2D> points = points((Path) line);
        for (int i = 1; i < points.size(); i++) {
          if (place.intersects(between(points.get(i - 1), points.get(i)))) {
            wrong.add("%s lies over a wire".formatted(slip.getAccessibleText()));
          }
        }
      }
    }
    return wrong;
  }

  /// Slips that lie over a card, over one another, or over half of what is written beside a wire,
  /// and that there are none where something is to be seen on one.
  List<String> slipsOverOthers() {
    List<Node> slips = seen(".slip").toList();
    List<String> wrong = new ArrayList<>();
    if (slips.isEmpty()) {
      wrong.add("no slip is seen");
    }
    for (Node slip : slips) {
      Stream.of(seen(".card"), seen(".wire-shape"), slips.stream().limit(slips.indexOf(slip)))
          .flatMap(others -> others)
          .filter(other -> overlap(place(slip), place(other)))
          .forEach(
              other -> wrong.add("%s lies over %s".formatted(slip.getAccessibleText(), other)));
    }
    return wrong;
  }
}
