package studio.backprop.expression;

import java.util.IdentityHashMap;
import studio.backprop.matrix.Matrix;

/// The matrices that the references of an expression stand for, by slot.
public sealed class Values {
  private final Matrix[] slots;

  /// @param slots the matrices, indexed by [Reference#slot]; read, never written, and not copied: a
  ///   pass fills them as it goes
  public Values(Matrix[] slots) {
    this.slots = slots;
  }

  /// The matrix of one slot.
  public final Matrix slot(int slot) {
    return slots[slot];
  }

  /// What has a value, given those of the references: an expression.
  public interface Valued {

    /// The number.
    Matrix value(Values values);
  }

  /// The value of an expression.
  public Matrix of(Valued expression) {
    return expression.value(this);
  }

  /// The same, remembering every part's matrix, for reading many cells one by one.
  public Values remembering() {
    return new Remembering(slots);
  }

  private static final class Remembering extends Values {
    private final IdentityHashMap<Valued, Matrix> known = new IdentityHashMap<>();

    private Remembering(Matrix[] slots) {
      super(slots);
    }

    @Override
    public Matrix of(Valued expression) {
      Matrix value = known.get(expression);
      if (value == null) {
        value = expression.value(this);
        known.put(expression, value);
      }
      return value;
    }

    @Override
    public Values remembering() {
      return this;
    }
  }
}
