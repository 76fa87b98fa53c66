package studio.backprop.trace;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/// Numbers, of which more and more come. What was looked at stays as it was.
final class Growing {
  private double[] numbers = new double[64];
  private int size;

  void add(double number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  /// Those that have come so far, without a copy of them.
  List<Double> soFar() {
    double[] now = numbers;
    int count = size;
    return new AbstractList<>() {
      @Override
      public Double get(int index) {
        if (index >= count) {
          throw new IndexOutOfBoundsException(index + " of " + count);
        }
        return now[index];
      }

      @Override
      public int size() {
        return count;
      }
    };
  }
}
