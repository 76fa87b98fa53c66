package studio.backprop.view.display;

import java.util.logging.Logger;

/// JavaFX warns of being started from the class path at every start. That is meant here, since
/// `java -jar` knows no other way, and it would be one line more than a command may print.
public final class ClassPathWarning {
  /// Held, since a logger that nobody holds is forgotten with its filter.
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private ClassPathWarning() {}

  /// Keeps that warning, and no other, from being printed.
  public static void silence() {
    JAVAFX.setFilter(record -> !String.valueOf(record.getMessage()).startsWith("Unsupported"));
  }
}
