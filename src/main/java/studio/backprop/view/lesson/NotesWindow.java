package studio.backprop.view.lesson;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.view.command.Command;
import studio.backprop.view.command.Keyboard;

/// The teacher's notes in a window of their own, which can stand on another screen than the lesson.
/// The keys that lead through the lesson do so here too.
public final class NotesWindow {
  private static final double WIDTH = 520;
  private static final double HEIGHT = 420;

  private final Session session;
  private final Texts texts;
  private final Consumer<Scene> dress;
  private final Supplier<List<Command>> commands;
  private @Nullable Stage stage;

  /// @param dress gives its scene the looks of the window
  /// @param commands those whose keys count here
  public NotesWindow(
      Session session, Texts texts, Consumer<Scene> dress, Supplier<List<Command>> commands) {
    this.session = session;
    this.texts = texts;
    this.dress = dress;
    this.commands = commands;
  }

  public boolean isShowing() {
    return stage != null && stage.isShowing();
  }

  public void toggle() {
    if (isShowing()) {
      hide();
    } else {
      stage().show();
    }
  }

  /// Shows them in the middle of a screen.
  public void showOn(Rectangle2D screen) {
    Stage there = stage();
    there.setX(screen.getMinX() + (screen.getWidth() - WIDTH) / 2);
    there.setY(screen.getMinY() + (screen.getHeight() - HEIGHT) / 2);
    there.show();
  }

  public void hide() {
    if (stage != null) {
      stage.hide();
    }
  }

  private Stage stage() {
    Stage there = stage == null ? made() : stage;
    stage = there;
    return there;
  }

  private Stage made() {
    NotesPane pane = new NotesPane(session, texts, Clock.system(ZoneId.systemDefault()));
    Scene scene = new Scene(pane, WIDTH, HEIGHT);
    dress.accept(scene);
    Keyboard.install(scene, commands.get(), () -> false, _ -> false);
    Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> pane.tick()));
    ticking.setCycleCount(Animation.INDEFINITE);
    Stage made = new Stage();
    made.setTitle(texts.get("notes"));
    made.setScene(scene);
    made.setOnShowing(_ -> ticking.play());
    made.setOnHidden(_ -> ticking.stop());
    return made;
  }
}
