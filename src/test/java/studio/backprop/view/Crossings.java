package studio.backprop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/// What is wrong with lines, and with what is put beside cards for a while, in words; nothing where
/// all is well. Called on the toolkit's thread.
final class Crossings {
  private final LaidOut window;

  Crossings(LaidOut window) {
    this.window = window;
  }

  /// Cards that wires run under.
  List<String> wiresUnderCards() {
    List<String> wrong = new ArrayList<>();
    for (Node line : window.seen(".wire-line").toList()) {
      List<Point2D> points = points((Path) line);
      for (Node card : window.seen(".card").toList()) {
        Bounds place = window.shrunk(LaidOut.place(card));
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
    if (window.seen(".slip-tie").count() < window.seen(".slip").count()) {
      wrong.add("to a slip no line leads");
    }
    wrong.addAll(slipsOverLines());
    return wrong;
  }

  /// Slips that lie over wires.
  List<String> slipsOverLines() {
    List<String> wrong = new ArrayList<>();
    for (Node slip : window.seen(".slip").toList()) {
      Bounds place = window.shrunk(LaidOut.place(slip));
      for (Node line : window.seen(".wire-line").toList()) {
        List<Point2D> points = points((Path) line);
        for (int i = 1; i < points.size(); i++) {
          if (place.intersects(between(points.get(i - 1), points.get(i)))) {
            wrong.add(
                "%s lies over a wire %s %s %s"
                    .formatted(slip.getAccessibleText(), place, points.get(i - 1), points.get(i)));
          }
        }
      }
    }
    return wrong;
  }

  /// Slips that lie under the map of the graph.
  List<String> slipsUnderMap() {
    return window
        .seen(".slip")
        .filter(slip ->
            window
                .seen(".minimap")
                .anyMatch(map -> window.overlap(LaidOut.place(slip), LaidOut.place(map))))
        .map(slip -> slip.getAccessibleText() + " lies under the map")
        .toList();
  }

  /// Slips that lie over a card, over one another, or over half of what is written beside a wire,
  /// and that there are none where something is to be seen on one.
  List<String> slipsOverOthers() {
    List<Node> slips = window.seen(".slip").toList();
    List<String> wrong = new ArrayList<>();
    if (slips.isEmpty()) {
      wrong.add("no slip is seen");
    }
    for (Node slip : slips) {
      Stream.of(
              window.seen(".card"),
              window.seen(".wire-shape"),
              slips.stream().limit(slips.indexOf(slip)))
          .flatMap(others -> others)
          .filter(other -> window.overlap(LaidOut.place(slip), LaidOut.place(other)))
          .forEach(
              other -> wrong.add("%s lies over %s".formatted(slip.getAccessibleText(), other)));
    }
    return wrong;
  }

  /// What is written beside wires where another one runs through it.
  List<String> shapesOverWires() {
    List<Path> lines =
        window.seen(".wire-line").filter(Path.class::isInstance).map(Path.class::cast).toList();
    return window
        .seen(".wire-shape")
        .flatMap(Written::on)
        .filter(shape -> lines.stream().anyMatch(line -> runsThrough(line, shape.place())))
        .map(shape -> "a wire runs through " + shape.words())
        .toList();
  }

  private boolean runsThrough(Path line, Bounds letters) {
    Bounds place = window.shrunk(letters);
    List<Point2D> points = points(line);
    return IntStream.range(1, points.size())
        .anyMatch(i -> place.intersects(between(points.get(i - 1), points.get(i))));
  }

  /// Ties between cells that are drawn over what is written beside wires.
  List<String> tiesOverShapes() {
    List<String> wrong = new ArrayList<>();
    for (Node tie : window.seen(".tie").toList()) {
      for (Written shape : window.seen(".wire-shape").flatMap(Written::on).toList()) {
        if (isDrawnOver((Path) tie, shape.place())) {
          wrong.add("a tie crosses " + shape.words());
        }
      }
    }
    return wrong;
  }

  private static boolean isDrawnOver(Path tie, Bounds place) {
    List<PathElement> elements = tie.getElements();
    List<Point2D> points = points(tie);
    for (int i = 1; i < points.size(); i++) {
      if (elements.get(i) instanceof LineTo && crosses(points.get(i - 1), points.get(i), place)) {
        return true;
      }
    }
    return false;
  }

  private static boolean crosses(Point2D from, Point2D to, Bounds place) {
    int parts = (int) Math.ceil(from.distance(to));
    return IntStream.rangeClosed(0, parts)
        .mapToObj(part -> from.interpolate(to, (double) part / Math.max(1, parts)))
        .anyMatch(place::contains);
  }
}
