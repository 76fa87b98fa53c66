package studio.backprop.scenario.edit;

import java.util.function.Function;

/// What comes of an edit.
public sealed interface Outcome {

  /// The edit is done.
  ///
  /// @param after what comes of it, perhaps equal to what was before, perhaps half built
  record Done(Assembled after) implements Outcome {}

  /// The edit makes no sense.
  record Refused(Refusal refusal) implements Outcome {}

  /// What comes of a change of what has come of this.
  default Outcome then(Function<Assembled, Outcome> next) {
    return switch (this) {
      case Done(Assembled after) -> next.apply(after);
      case Refused refused -> refused;
    };
  }

  /// The outcome of a change. It may leave the graph half built, but nothing worse.
  static Outcome of(Assembled changed) {
    return changed
        .broken()
        .<Outcome>map(problem -> new Refused(new Refusal.Broken(problem)))
        .orElseGet(() -> new Done(changed));
  }
}
