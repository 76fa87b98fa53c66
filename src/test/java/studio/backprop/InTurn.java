package studio.backprop;

import java.util.ArrayList;
import java.util.List;

/// The program, started once for many calls: `trace a.json then check a.json`. It ends at the first
/// that does not succeed, with that one's exit code.
public final class InTurn {
  /// Stands between two calls.
  public static final String THEN = "then";

  /// Is printed on a line of its own after each call.
  public static final String DONE = "----8<----";

  private InTurn() {}

  /// Runs one call after another.
  public static void main(String... arguments) {
    List<String> call = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals(THEN)) {
        run(call);
        call.clear();
      } else {
        call.add(argument);
      }
    }
    run(call);
  }

  private static void run(List<String> call) {
    Main.main(call.toArray(String[]::new));
    System.out.println(DONE);
  }
}
