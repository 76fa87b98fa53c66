package studio.backprop.trace;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import studio.backprop.trace.CellCheck.Cell;

/// By how much J's slope changes at each of a row of places around a cell's number, and somewhat
/// beyond what the check looks at.
///
/// A kink or a leap changes the slope at one or two of them, and at all others it changes evenly.
/// Near a pole, as of `log-det` near a singular matrix, it changes everywhere, more and more
/// towards the pole.
final class Bends {
  /// Numbers to each side. The steps are such that one as long as the check's ends between two.
  private static final int PLACES = 10;

  private static final double STEPS = 6.5;

  /// How many places two kinks take.
  private static final int OF_TWO_KINKS = 4;

  private static final double EVENNESS = 0.01;

  private final double[] deviations;
  private final int[] largestFirst;

  private Bends(double... bends) {
    double[] sorted = bends.clone();
    Arrays.sort(sorted);
    double usual = sorted[PLACES - 1];
    deviations = Arrays.stream(bends).map(bend -> bend - usual).toArray();
    largestFirst =
        IntStream.range(0, bends.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -Math.abs(deviations[i])))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /// Around a cell whose slopes are taken over a step h.
  static Bends around(Perturbation perturbation, Cell cell, double h) {
    double width = h / STEPS;
    double[] slopes = new double[2 * PLACES];
    var left = perturbation.nudged(cell, -PLACES * width);
    for (int i = 0; i < slopes.length; i++) {
      var right = perturbation.nudged(cell, (i + 1 - PLACES) * width);
      slopes[i] = perturbation.difference(right, left) / width;
      left = right;
    }
    return new Bends(
        IntStream.range(1, slopes.length).mapToDouble(i -> slopes[i] - slopes[i - 1]).toArray());
  }

  /// Whether a few of them stand out from all others, which differ by no more than roundings.
  boolean areOfKinks(double roundings) {
    int largest = largestFirst[0];
    boolean atEdge = largest == 0 || largest == deviations.length - 1;
    double sum = 0;
    double moment = 0;
    for (int i = 0; i < OF_TWO_KINKS; i++) {
      int place = largestFirst[i];
      sum += deviations[place];
      moment += (place - largest) * deviations[place];
    }
    // one number that is far off, at a pole or by its roundings, has next to nothing of either
    double change = Math.abs(sum) + Math.abs(moment);
    return !atEdge
        && 2 * change > Math.abs(deviations[largest])
        && Math.abs(deviations[largestFirst[OF_TWO_KINKS]])
            <= Math.max(EVENNESS * change, roundings);
  }
}
