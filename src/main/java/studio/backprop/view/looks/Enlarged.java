package studio.backprop.view.looks;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Fills its room with a part of the window that is drawn larger or smaller: it is laid out in as
/// much less, or more, room. It is never so large that its parts would have no room beside each
/// other.
public final class Enlarged extends Region {
  private final Region content;
  private final ObservableDoubleValue share;
  private final Dimension2D least;
  private final Scale scale = new Scale();

  /// @param least the room that the content needs at its own size
  public Enlarged(Region content, ObservableDoubleValue share, Dimension2D least) {
    this.content = content;
    this.share = share;
    this.least = least;
    content.getTransforms().add(scale);
    content.setManaged(false);
    getChildren().add(content);
    share.subscribe(_ -> requestLayout());
  }

  @Override
  protected void layoutChildren() {
    double room = Math.min(getWidth() / least.getWidth(), getHeight() / least.getHeight());
    double factor = Math.min(share.get(), Math.max(1, room));
    scale.setX(factor);
    scale.setY(factor);
    content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
  }
}
