package studio.backprop.scenario.edit;

/// What comes of an edit.
public sealed interface Outcome {

  /// The edit is done.
  ///
  /// @param after what comes of it, perhaps equal to what was before, perhaps half built
  record Done(Assembled after) implements Outcome {}

  /// The edit makes no sense.
  record Refused(Refusal refusal) implements Outcome {}

  /// The outcome of a change. It may leave the graph half built, but nothing worse.
  static Outcome of(Assembled changed) {
    return changed
        .broken()
        .<Outcome>map(problem -> new Refused(new Refusal.Broken(problem)))
        .orElseGet(() -> new Done(changed));
  }
}
