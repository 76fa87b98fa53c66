package studio.backprop.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.backprop.shape.Counted;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// Matches operands with the shapes that a declaration names, and remembers where each size came
/// from.
final class ShapeRules {
  private final String operation;
  private final Map<String, Source> known = new HashMap<>();

  ShapeRules(String operation) {
    this.operation = operation;
  }

  /// An operand against `rows`×`columns`, each a name or a number.
  void match(Operand operand, String rows, String columns) {
    String rule = operand.port() + " must be " + rows + "×" + columns;
    String mismatch = "";
    List<String> fixes = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      String name = axis == Axis.ROWS ? rows : columns;
      Size size = axis.of(operand.shape());
      if (name.equals(Declaration.ANY)) {
        continue;
      }
      Source source = source(name);
      if (source == null) {
        known.put(name, new Source(size, operand, axis));
      } else if (source.size.value() != size.value()) {
        mismatch += source.because(name);
        fixes.add(source.wanted(axis));
      }
    }
    if (!fixes.isEmpty()) {
      throw new ShapeClashException(
          new ShapeClash(
              operation,
              operand.port(),
              rule + mismatch,
              described(operand),
              "Give " + operand.source() + " " + String.join(" and ", fixes)));
    }
  }

  /// An operand against another's shape, size 1 being copied along an axis.
  void matchBroadcast(Operand operand, Operand like) {
    Shape own = operand.shape();
    Shape wanted = like.shape();
    boolean fits = copies(own.rows(), wanted.rows()) && copies(own.columns(), wanted.columns());
    if (!fits) {
      throw new ShapeClashException(
          new ShapeClash(
              operation,
              operand.port(),
              "%s must be of the shape of %s, or of size 1 along an axis and is then copied"
                  .formatted(operand.port(), like.port()),
              described(like) + "; " + described(operand),
              "Make %s %s, 1×%d, %d×1 or 1×1"
                  .formatted(
                      operand.source(),
                      wanted.sizes(),
                      wanted.columns().value(),
                      wanted.rows().value())));
    }
  }

  /// `W is W1: d×h = 3×4`.
  static String described(Operand operand) {
    return operand.port() + " is " + operand.source() + ": " + operand.shape();
  }

  private static boolean copies(Size own, Size wanted) {
    return own.value() == 1 || own.value() == wanted.value();
  }

  private @Nullable Source source(String name) {
    return Character.isDigit(name.charAt(0))
        ? new Source(Size.of(Long.parseLong(name)), null, Axis.ROWS)
        : known.get(name);
  }

  private enum Axis {
    ROWS("row"),
    COLUMNS("column");

    private final String noun;

    Axis(String noun) {
      this.noun = noun;
    }

    Size of(Shape shape) {
      return this == ROWS ? shape.rows() : shape.columns();
    }

    String count(long number) {
      return Counted.of(number, noun);
    }
  }

  /// Where a name got its size.
  private record Source(Size size, @Nullable Operand operand, Axis axis) {

    /// `, where d is the number of columns of X (X is E: n×d = 4×6)`.
    String because(String name) {
      return operand == null
          ? ""
          : ", where %s = %d is the number of %ss of %s (%s)"
              .formatted(name, size.value(), axis.noun, operand.port(), described(operand));
    }

    String wanted(Axis of) {
      return of.count(size.value());
    }
  }
}
