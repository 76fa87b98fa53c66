package studio.backprop.operation;

import java.util.List;
import java.util.Optional;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// A shape that does not fit, as a value: the rule that it breaks, what stands there instead, and
/// where each size comes from.
public sealed interface ShapeClash extends Operation.Binding {
  /// What does not fit.
  Side side();

  /// Its rows or columns are not those that the same name has elsewhere.
  ///
  /// @param rows what the declaration calls its rows: a name or a number
  /// @param columns what it calls its columns
  /// @param misfits at least one
  record Misnamed(Side side, String rows, String columns, List<Misfit> misfits)
      implements ShapeClash {
    public Misnamed {
      misfits = List.copyOf(misfits);
    }
  }

  /// One axis of a [Misnamed].
  ///
  /// @param name what the declaration calls it
  /// @param wanted the size that the name has
  /// @param origin where the name has it from; empty where it is a number
  record Misfit(Axis axis, String name, Size wanted, Optional<Origin> origin) {}

  /// Where a name has its size from: an axis of what is wired to another port.
  record Origin(Side side, Axis axis) {}

  /// It is neither of the other's shape nor of size 1 along the axes on which it is not.
  record NotCopied(Side side, Side like) implements ShapeClash {}

  /// It is neither one row as long as those of the other, nor one number.
  record NotOneRow(Side side, Side like) implements ShapeClash {}

  /// It has more or fewer cells than the wanted shape.
  record OtherCount(Side side, Shape wanted) implements ShapeClash {}

  /// A window does not stand on it a whole number of times.
  ///
  /// @param axis the way along which it does not
  /// @param extent the image's own size that way, of one channel
  /// @param window the window's size that way
  record NotWhole(Side side, Axis axis, long extent, long window, int stride, int padding)
      implements ShapeClash {}

  /// Its rows do not fall into as many parts.
  ///
  /// @param options the options whose product the number of parts is
  record NotDivided(Side side, List<String> options, long parts) implements ShapeClash {
    public NotDivided {
      options = List.copyOf(options);
    }
  }
}
