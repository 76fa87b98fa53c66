package studio.backprop.view;

import java.util.function.Consumer;
import javafx.application.Platform;
import studio.backprop.session.Session;

/// Has another window take the place of one that no longer speaks the language of its session, at
/// the same moment; what is still being run is waited for.
final class LanguageSwitch {
  private final MainWindow window;
  private final Consumer<Session> another;
  private boolean over;

  private LanguageSwitch(MainWindow window, Consumer<Session> another) {
    this.window = window;
    this.another = another;
  }

  /// @param another shows a session, which goes on from that of the window, in its own window
  static void install(MainWindow window, Consumer<Session> another) {
    LanguageSwitch languages = new LanguageSwitch(window, another);
    window.session().shownProperty().subscribe(_ -> languages.look());
    window.session().workingProperty().subscribe(_ -> languages.look());
  }

  private void look() {
    Session session = window.session();
    boolean isDue = session.shown().style().language() != window.language();
    if (isDue && !over && !session.workingProperty().get()) {
      over = true;
      // Later: the menu in which it was chosen is still open.
      Platform.runLater(() -> {
        window.end();
        another.accept(session.handedOver());
      });
    }
  }
}
