package studio.backprop.writing;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/// What follows from each thing of a list, worked out whenever it is looked at and not before: of
/// thousands of formulas a few are read.
public final class Later<T, R> extends AbstractList<R> implements RandomAccess {
  private final List<T> from;
  private final Function<T, R> by;

  public Later(List<T> from, Function<T, R> by) {
    this.from = List.copyOf(from);
    this.by = by;
  }

  @Override
  public R get(int index) {
    return by.apply(from.get(index));
  }

  @Override
  public int size() {
    return from.size();
  }
}
