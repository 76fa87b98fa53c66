package studio.backprop.trace;

import java.util.stream.DoubleStream;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.CellCheck.Cell;

/// How steep J is along one cell of a leaf, by differences over a step h.
///
/// @param right (J(θ+h) − J(θ)) / h
/// @param left (J(θ) − J(θ−h)) / h
/// @param centred (J(θ+h) − J(θ−h)) / 2h
record Slopes(double right, double left, double centred) {
  /// ε of the check.
  private static final double STEP = 1e-4;

  /// From other places around, among which a pole would not lie in the same way.
  private static final double CLOSER = 0.9 * STEP;

  /// How many roundings of J's numbers the slopes may differ by.
  private static final double ROUNDINGS = 256;

  /// Over the step of the check.
  static Slopes of(Perturbation perturbation, Cell cell) {
    return of(perturbation, cell, STEP);
  }

  /// Over a step h.
  static Slopes of(Perturbation perturbation, Cell cell, double h) {
    Matrix after = perturbation.nudged(cell, h);
    Matrix before = perturbation.nudged(cell, -h);
    Matrix middle = perturbation.output();
    return new Slopes(
        perturbation.difference(after, middle) / h,
        perturbation.difference(middle, before) / h,
        perturbation.difference(after, before) / (2 * h));
  }

  /// Whether the slopes over the step of the check to the right and to the left disagree in a way
  /// that neither curvature nor rounding explains.
  ///
  /// Where J is smooth the two slopes differ by J″·h, so half the step halves their difference.
  /// Where it does not, a kink is to be told from a pole nearby by how J bends all around. Where J
  /// is not finite in the middle there is a pole, and no kink.
  boolean straddleKink(Perturbation perturbation, Cell cell) {
    double roundings = ROUNDINGS * Math.ulp(1.0) * perturbation.magnitude() / (STEP / 4);
    double least = CellCheck.TOLERANCE * Math.max(1, Math.abs(centred)) + roundings;
    if (!(gap() > least) || Double.isInfinite(gap())) {
      return false;
    }
    double half = of(perturbation, cell, STEP / 2).gap();
    double quarter = of(perturbation, cell, STEP / 4).gap();
    return !(isHalved(gap(), half) && isHalved(half, quarter))
        && DoubleStream.of(STEP, CLOSER)
            .allMatch(h -> Bends.around(perturbation, cell, h).areOfKinks(roundings));
  }

  private double gap() {
    return Math.abs(right - left);
  }

  private static boolean isHalved(double gap, double gapOfHalf) {
    return gap > 1.5 * gapOfHalf && gap < 2.7 * gapOfHalf;
  }
}
