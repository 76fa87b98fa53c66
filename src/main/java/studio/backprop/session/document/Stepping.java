package studio.backprop.session.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.trace.Learning;

/// A document that learns on the timeline, pass by pass: how far each step goes, and what passes
/// before have left at its parameters. Undoing a step brings back what was left there then.
///
/// @param rate α
/// @param clears whether gradients are cleared at the end of a pass
/// @param held what is left at parameters now, by their ids
/// @param left what passes have left, each with the version of the document that follows it
public record Stepping(double rate, boolean clears, Map<String, Matrix> held, List<Left> left) {
  private static final int MOST = 500;

  /// What was left at parameters when a version of the document came to be.
  public record Left(Scenario version, Map<String, Matrix> held) {}

  public Stepping {
    held = Map.copyOf(held);
    left = List.copyOf(left);
  }

  /// Nothing has been learned yet.
  public static Stepping at(double rate) {
    return new Stepping(rate, true, Map.of(), List.of());
  }

  public Stepping with(double otherRate) {
    return new Stepping(otherRate, clears, held, left);
  }

  public Stepping clearing(boolean wanted) {
    return new Stepping(rate, wanted, held, left);
  }

  /// With nothing left at parameters now.
  public Stepping forgetting() {
    return new Stepping(rate, clears, Map.of(), left);
  }

  /// After a pass over one version has led to the next.
  ///
  /// @param gradients of its parameters, by their ids
  public Stepping after(Scenario before, Scenario next, Map<String, Matrix> gradients) {
    Map<String, Matrix> now = clears ? Map.of() : gradients;
    List<Left> more = new ArrayList<>(left);
    more.add(new Left(before, held));
    more.add(new Left(next, now));
    return new Stepping(
        rate, clears, now, more.subList(Math.max(0, more.size() - MOST), more.size()));
  }

  /// When another version of the document is shown: one that was there before brings back what was
  /// left then.
  Stepping on(Scenario version) {
    return left.reversed().stream()
        .filter(one -> one.version().equals(version))
        .findFirst()
        .map(one -> new Stepping(rate, clears, one.held(), left))
        .orElse(this);
  }

  Learning learning() {
    return new Learning(rate, clears, held);
  }
}
