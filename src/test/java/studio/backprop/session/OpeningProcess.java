package studio.backprop.session;

import java.nio.file.Path;
import studio.backprop.samples.Said;
import studio.backprop.samples.Scenarios;

/// Opens a file in a process of its own, so that it can have little memory, and prints what comes
/// of it, then the title of what is shown.
final class OpeningProcess {
  private OpeningProcess() {}

  public static void main(String... arguments) {
    Session session = new Session(Scenarios.line());
    session
        .filing()
        .open(
            Path.of(arguments[0]),
            opening ->
                System.out.println(
                    switch (opening) {
                      case Opening.Opened _ -> "opened";
                      case Opening.Refused refused -> Said.of(refused.problems().getFirst());
                    }));
    System.out.println(session.document().scenario().title());
    System.out.println(session.document().file());
  }
}
