package studio.backprop.view;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import studio.backprop.view.lesson.NotesWindow;

/// Where two screens are, the one that a class sees has the lesson, and the other the notes.
final class Screens {
  private final NotesWindow notes;
  private Optional<Rectangle2D> before = Optional.empty();

  Screens(NotesWindow notes) {
    this.notes = notes;
  }

  /// Takes the window to the other screen, and puts the notes where it was.
  void part(Stage stage) {
    List<Rectangle2D> all = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    Rectangle2D now =
        new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    other(all, now)
        .ifPresent(free -> {
          before = Optional.of(now);
          notes.showOn(of(all, now));
          stage.setX(free.getMinX());
          stage.setY(free.getMinY());
        });
  }

  /// Takes the window back to where it was.
  void join(Stage stage) {
    before.ifPresent(place -> {
      notes.hide();
      stage.setX(place.getMinX());
      stage.setY(place.getMinY());
    });
    before = Optional.empty();
  }

  /// A screen on which a window is not; empty where there is one screen.
  static Optional<Rectangle2D> other(List<Rectangle2D> screens, Rectangle2D window) {
    Rectangle2D own = of(screens, window);
    return screens.stream().filter(screen -> !screen.equals(own)).findFirst();
  }

  /// The screen on which the middle of a window is, else the first.
  private static Rectangle2D of(List<Rectangle2D> screens, Rectangle2D window) {
    double x = (window.getMinX() + window.getMaxX()) / 2;
    double y = (window.getMinY() + window.getMaxY()) / 2;
    return screens.stream()
        .filter(screen -> screen.contains(x, y))
        .findFirst()
        .orElseGet(screens::getFirst);
  }
}
