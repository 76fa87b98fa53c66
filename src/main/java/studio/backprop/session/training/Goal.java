package studio.backprop.session.training;

/// How far a run of training goes.
///
/// @param steps at most so many
/// @param untilSettled whether it ends before, where the loss does not change any more
public record Goal(int steps, boolean untilSettled) {

  /// So many steps.
  public static Goal steps(int count) {
    return new Goal(count, false);
  }

  /// How many steps are known beforehand.
  int known() {
    return untilSettled ? 0 : steps;
  }

  /// With at least so many steps.
  Goal atLeast(int count) {
    return new Goal(Math.max(steps, count), untilSettled);
  }
}
