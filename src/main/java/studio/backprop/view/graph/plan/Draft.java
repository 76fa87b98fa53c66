package studio.backprop.view.graph.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import studio.backprop.graph.Node.Position;
import studio.backprop.graph.Unfinished;
import studio.backprop.view.layout.Box;
import studio.backprop.view.layout.Wire;
import studio.backprop.writing.style.MathText;

/// A node that cannot run yet, as it is drawn: its name, its operation, and what it lacks.
///
/// @param missing one sentence
public record Draft(Unfinished node, String missing) {
  public static final double WIDTH = 236;
  public static final double LINE = 15;
  private static final double LETTER = 6.1;

  /// A letter of Chinese is as wide as it is high, and its lines stand further apart.
  private static final double WIDE_LETTER = 11.6;

  private static final double HIGH_LINE = 17;
  private static final double BOTTOM = 11;

  /// Where in Unicode the letters and signs of Chinese and its neighbours begin.
  private static final int FIRST_WIDE = 0x2E80;

  public MathText label() {
    return MathText.of(node.definition());
  }

  public NodeLook.Kind kind() {
    return NodeLook.Kind.of(node.definition());
  }

  /// The lines that the sentence takes.
  private int lines() {
    double room = WIDTH - CardGeometry.LEFT - CardGeometry.RIGHT;
    return (int) Math.ceil(missing.codePoints().mapToDouble(Draft::width).sum() / room);
  }

  private static double width(int sign) {
    return isWide(sign) ? WIDE_LETTER : LETTER;
  }

  private static boolean isWide(int sign) {
    return sign >= FIRST_WIDE;
  }

  public double height() {
    double line = missing.codePoints().anyMatch(Draft::isWide) ? HIGH_LINE : LINE;
    return CardGeometry.LINE + lines() * line + BOTTOM;
  }

  Box box() {
    return Box.of(node.id(), WIDTH, height(), node.wires().size());
  }

  /// Where a person put it.
  Optional<Position> position() {
    return node.definition().appearance().position();
  }

  /// All that is written on its card.
  List<Object> caption() {
    return List.of(node.id(), kind(), label(), node.definition().op(), missing);
  }

  /// What comes in, by the ids of the nodes that it comes from.
  List<Wire> wires() {
    return IntStream.range(0, node.wires().size())
        .mapToObj(k -> new Wire(node.wires().get(k).from(), node.id(), k))
        .toList();
  }
}
