package studio.backprop.session.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.backprop.trace.GradientCheck.Verdict;
import studio.backprop.trace.NumericCheck;

/// What is known of the gradients that are shown.
///
/// @param check the numeric check of them; empty where they were not checked
/// @param verdicts what it comes to, by the ids of nodes
/// @param asked whether somebody has asked for it, so that what was not checked is to be said
public record Findings(Optional<NumericCheck> check, Map<String, Verdict> verdicts, boolean asked) {
  /// Nobody has asked.
  static final Findings NONE = new Findings(Optional.empty(), Map.of(), false);

  /// Nothing is known of what is shown now.
  static final Findings OUTDATED = new Findings(Optional.empty(), Map.of(), true);

  public Findings {
    verdicts = Map.copyOf(verdicts);
  }

  static Findings of(NumericCheck check) {
    Map<String, Verdict> verdicts = new HashMap<>();
    check.gradients().forEach(one -> verdicts.put(one.node().id(), one.verdict()));
    return new Findings(Optional.of(check), verdicts, true);
  }

  /// What is to be said of a node's gradient; nothing where nobody has asked.
  public Optional<Verdict> of(String node) {
    return asked ? Optional.of(verdicts.getOrDefault(node, Verdict.UNCHECKED)) : Optional.empty();
  }
}
