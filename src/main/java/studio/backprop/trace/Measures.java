package studio.backprop.trace;

import java.util.List;
import java.util.Map;

/// What is measured of a descent before each of its steps and after the last.
///
/// @param losses each of the examples whose turn it is
/// @param right how many of their classes are right, as a share; none where nothing is classified
/// @param heldLosses of those that are held out; none where none are
/// @param heldRight the same share of those
/// @param norms √Σg² of each parameter's gradient, by its id
public record Measures(
    List<Double> losses,
    List<Double> right,
    List<Double> heldLosses,
    List<Double> heldRight,
    Map<String, List<Double>> norms) {

  /// Nothing is measured yet.
  public static final Measures NONE =
      new Measures(List.of(), List.of(), List.of(), List.of(), Map.of());
}
