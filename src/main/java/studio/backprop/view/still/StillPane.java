package studio.backprop.view.still;

import javafx.scene.layout.StackPane;

/// A part of the window in which mostly nothing moves while something does elsewhere.
public final class StillPane extends StackPane {
  private final Stillness stillness = new Stillness(this);

  @Override
  protected void updateBounds() {
    stillness.unlessStill(super::updateBounds);
  }
}
