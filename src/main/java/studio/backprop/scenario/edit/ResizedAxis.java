package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import studio.backprop.shape.Dims;
import studio.backprop.shape.WrittenSize;

/// One axis of a matrix before and after a resize, factor by factor: in a `c*d` whose `d` grows,
/// the numbers of each of the c blocks stay together.
///
/// @param before the factors' sizes before, outermost first
/// @param after their sizes after
record ResizedAxis(List<Integer> before, List<Integer> after) {

  /// The axis of a written size such as `c*d`.
  static ResizedAxis of(WrittenSize written, Dims before, Dims after) {
    return new ResizedAxis(factors(written, before), factors(written, after));
  }

  private static List<Integer> factors(WrittenSize written, Dims dims) {
    return written.factors().stream().map(factor -> (int) dims.size(factor).value()).toList();
  }

  /// An axis that is so long before and after, whatever it is written in.
  static ResizedAxis of(int before, int after) {
    return new ResizedAxis(List.of(before), List.of(after));
  }

  int size() {
    return product(after);
  }

  int sizeBefore() {
    return product(before);
  }

  /// Where each index stood before, −1 for what is new.
  int[] origins() {
    int[] origins = new int[size()];
    for (int index = 0; index < origins.length; index++) {
      origins[index] = origin(index);
    }
    return origins;
  }

  /// A name for each index: the one it had, or a new one.
  List<String> relabelled(List<String> labels, IntFunction<String> fresh) {
    if (labels.isEmpty()) {
      return labels;
    }
    List<String> relabelled = new ArrayList<>();
    int[] origins = origins();
    for (int index = 0; index < origins.length; index++) {
      int origin = origins[index];
      relabelled.add(origin < 0 ? fresh.apply(index) : labels.get(origin));
    }
    return relabelled;
  }

  private int origin(int index) {
    int rest = index;
    int origin = 0;
    int stride = 1;
    for (int k = after.size() - 1; k >= 0; k--) {
      int digit = rest % after.get(k);
      rest /= after.get(k);
      if (digit >= before.get(k)) {
        return -1;
      }
      origin += digit * stride;
      stride *= before.get(k);
    }
    return origin;
  }

  private static int product(List<Integer> sizes) {
    return sizes.stream().reduce(1, (a, b) -> a * b);
  }
}
