package studio.backprop.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.backprop.operation.ShapeClash.Misfit;
import studio.backprop.operation.ShapeClash.Origin;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// Matches operands with the shapes that a declaration names, and remembers where each size came
/// from.
final class ShapeRules {
  /// The name of an axis that may have any size.
  static final String ANY = "·";

  private final Map<String, Known> known = new HashMap<>();

  /// The size of a name, and where it has it from.
  private record Known(Size size, Optional<Origin> origin) {}

  /// An operand against `rows`×`columns`, each a name or a number.
  void match(Operand operand, String rows, String columns) {
    Side side = Side.of(operand);
    List<Misfit> misfits = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      String name = axis.of(rows, columns);
      Size size = operand.shape().along(axis);
      if (name.equals(ANY)) {
        continue;
      }
      Known met = known(name);
      if (met == null) {
        known.put(name, new Known(size, Optional.of(new Origin(side, axis))));
      } else if (met.size.value() != size.value()) {
        misfits.add(new Misfit(axis, name, met.size, met.origin));
      }
    }
    if (!misfits.isEmpty()) {
      throw new RefusedException(new ShapeClash.Misnamed(side, rows, columns, misfits));
    }
  }

  /// An operand against another's shape, size 1 being copied along an axis.
  static void matchBroadcast(Operand operand, Operand like) {
    Shape own = operand.shape();
    Shape wanted = like.shape();
    if (!copies(own.rows(), wanted.rows()) || !copies(own.columns(), wanted.columns())) {
      throw new RefusedException(new ShapeClash.NotCopied(Side.of(operand), Side.of(like)));
    }
  }

  /// An operand that may only be one number, or one row as long as another's.
  static void matchRow(Operand operand, Operand like) {
    Shape own = operand.shape();
    Shape row = new Shape(Size.of(1), like.shape().columns());
    if (!own.isScalar() && !own.sameSizes(row)) {
      throw new RefusedException(new ShapeClash.NotOneRow(Side.of(operand), Side.of(like)));
    }
  }

  private static boolean copies(Size own, Size wanted) {
    return own.value() == 1 || own.value() == wanted.value();
  }

  private @Nullable Known known(String name) {
    return Character.isDigit(name.charAt(0))
        ? new Known(Size.of(Long.parseLong(name)), Optional.empty())
        : known.get(name);
  }
}
