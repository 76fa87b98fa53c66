package studio.backprop.view.podium;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What lies over the window before a class: the number of a moment while it is typed, the large
/// pointer, and what covers everything. The mouse goes through it.
public final class Podium extends StackPane {
  private final MomentJump jump;
  private final LargePointer pointer = new LargePointer();
  private final Region blank = new Region();

  public Podium(MomentJump jump) {
    this.jump = jump;
    blank.getStyleClass().add("blank");
    blank.setVisible(false);
    setMouseTransparent(true);
    setAlignment(jump, Pos.TOP_CENTER);
    getChildren().addAll(jump, pointer, blank);
  }

  /// Hears what is typed in the scene of the window, and where the mouse goes.
  public void install(Scene scene) {
    jump.listenTo(scene);
    pointer.follow(scene);
  }

  /// Covers the picture, or shows it again.
  public void blank() {
    blank.setVisible(!blank.isVisible());
  }

  public void togglePointer() {
    pointer.toggle();
  }

  /// Takes all of it away.
  public void clear() {
    jump.forget();
    pointer.setVisible(false);
    blank.setVisible(false);
  }
}
