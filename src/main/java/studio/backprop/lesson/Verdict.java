package studio.backprop.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether an answer is right, and what explains it where it is not.
///
/// @param flaws of each kind one, the likeliest first
/// @param against what would have come of a wrong one, in numbers
public record Verdict(boolean right, List<Flaw> flaws, Optional<Counterexample> against) {
  public Verdict {
    flaws = eachKindOnce(flaws);
  }

  Verdict(boolean right, List<Flaw> flaws) {
    this(right, flaws, Optional.empty());
  }

  Verdict against(Optional<Counterexample> example) {
    return new Verdict(right, flaws, example);
  }

  static Verdict correct() {
    return new Verdict(true, List.of());
  }

  static Verdict wrong(List<Flaw> flaws) {
    return new Verdict(false, flaws);
  }

  private static List<Flaw> eachKindOnce(List<Flaw> flaws) {
    Set<String> kinds = new HashSet<>();
    List<Flaw> once = new ArrayList<>();
    for (Flaw flaw : flaws) {
      if (kinds.add(flaw.kind())) {
        once.add(flaw);
      }
    }
    return List.copyOf(once);
  }
}
