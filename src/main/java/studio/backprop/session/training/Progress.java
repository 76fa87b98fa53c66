package studio.backprop.session.training;

import java.util.List;
import java.util.Optional;
import studio.backprop.trace.Breakdown;
import studio.backprop.trace.Measures;

/// What is known of the runs of training so far.
///
/// @param measures of the present run
/// @param at the step whose numbers are shown
/// @param goal how many steps it is to make; 0 where it goes on until it settles
/// @param earlier the losses of the runs before, the oldest first
/// @param breakdown where numbers stopped being finite, which has ended it
public record Progress(
    Measures measures,
    int at,
    int goal,
    State state,
    List<List<Double>> earlier,
    Optional<Breakdown> breakdown) {
  static final Progress NONE =
      new Progress(Measures.NONE, 0, 0, State.RESTING, List.of(), Optional.empty());

  /// Whether a run goes on, and why not.
  public enum State {
    RUNNING,
    /// It was held, or all its steps are made.
    RESTING,
    /// The loss does not change any more.
    SETTLED,
    /// It never began: the graph does not fit with so few examples.
    MISFIT
  }

  public Progress {
    earlier = List.copyOf(earlier);
  }

  /// Before each step and after the last.
  public List<Double> losses() {
    return measures.losses();
  }

  /// Whether it goes on by itself.
  public boolean running() {
    return state == State.RUNNING;
  }

  /// Of how many steps the one that is shown is one: while it goes on of those that it is to make,
  /// then of those that are made.
  public int outOf() {
    return running() ? Math.max(goal, steps()) : steps();
  }

  /// How many steps are made.
  public int steps() {
    return Math.max(0, losses().size() - 1);
  }
}
