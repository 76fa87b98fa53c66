package studio.backprop.session.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.backprop.explain.Ordering;
import studio.backprop.explain.Ordering.Coincidence;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.shape.Size;

/// Sizes that tell apart what fits by chance from what is right.
public final class TellingSizes {
  private TellingSizes() {}

  /// A new size for one of two symbols that happen to be equal, one that no other symbol has;
  /// nothing where nothing fits by chance, or where no symbol of the scenario is in it.
  public static Optional<Edit.Resize> of(List<Ordering> orderings, Scenario scenario) {
    Map<String, Integer> dims = scenario.dims().sizes();
    return orderings.stream()
        .flatMap(ordering -> ordering.coincidences().stream())
        .flatMap(TellingSizes::sizes)
        .map(Size::symbol)
        .filter(dims::containsKey)
        .findFirst()
        .map(symbol -> new Edit.Resize(symbol, unused(dims)));
  }

  private static Stream<Size> sizes(Coincidence two) {
    return Stream.of(two.one(), two.other());
  }

  private static int unused(Map<String, Integer> dims) {
    int size = 2;
    while (dims.containsValue(size)) {
      size++;
    }
    return size;
  }
}
