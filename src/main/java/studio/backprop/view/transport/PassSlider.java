package studio.backprop.view.transport;

import java.util.function.DoubleConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The whole pass on one line: the forward part, the backward part, what is learned after it, and
/// where we are.
///
/// Pressing and dragging moves the thumb; close to a step it snaps to it.
public final class PassSlider extends Region {
  private static final double HEIGHT = 36;
  private static final double THUMB = 16;

  /// How close to a step, in pixels, the thumb snaps to it.
  private static final double SNAP = 8;

  private final DoubleProperty position = new SimpleDoubleProperty(this, "position");
  private final PassTrack forward = new PassTrack("forward");
  private final PassTrack backward = new PassTrack("backward");
  private final PassTrack update = new PassTrack("update");
  private final Region thumb = new Region();
  private DoubleConsumer onMoved = _ -> {};
  private String told = "";
  private int steps;
  private int forwardSteps;
  private int passSteps;

  public PassSlider() {
    getStyleClass().add("pass-slider");
    thumb.getStyleClass().add("thumb");
    getChildren().addAll(forward, backward, update, thumb);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::follow);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::follow);
    position.subscribe(this::requestLayout);
    position.subscribe(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE));
  }

  /// How the parts are named.
  public void setNames(String forwardName, String backwardName, String updateName) {
    forward.setName(forwardName);
    backward.setName(backwardName);
    update.setName(updateName);
  }

  /// All steps, how many of them are the forward part, and how many the pass has.
  public void setSteps(int count, int forwardCount, int passCount) {
    steps = count;
    forwardSteps = forwardCount;
    passSteps = passCount;
    forward.setSteps(forwardCount);
    backward.setSteps(passCount - forwardCount);
    update.setSteps(count - passCount);
    update.setVisible(count > passCount);
    requestLayout();
  }

  /// Where the thumb stands, in steps.
  public DoubleProperty positionProperty() {
    return position;
  }

  /// What is said of where the thumb stands, to those who cannot see it.
  public void tell(String words) {
    told = words;
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
  }

  /// What to do when a person moves the thumb.
  public void setOnMoved(DoubleConsumer action) {
    onMoved = action;
  }

  private void follow(MouseEvent event) {
    if (steps > 0) {
      requestFocus();
      onMoved.accept(stepsAt(event.getX()));
      event.consume();
    }
  }

  private double stepsAt(double x) {
    double width = trackWidth();
    double at = Math.clamp((x - trackLeft()) / width * steps, 0, steps);
    double nearest = Math.rint(at);
    return Math.abs(at - nearest) * width / steps <= SNAP ? nearest : at;
  }

  private double trackLeft() {
    return snappedLeftInset() + THUMB / 2;
  }

  private double trackWidth() {
    return Math.max(1, getWidth() - snappedLeftInset() - snappedRightInset() - THUMB);
  }

  @Override
  protected void layoutChildren() {
    double left = trackLeft();
    double width = trackWidth();
    double middle = end(forwardSteps);
    double back = end(passSteps);
    forward.resizeRelocate(left, 0, middle - left, getHeight());
    backward.resizeRelocate(middle, 0, back - middle, getHeight());
    update.resizeRelocate(back, 0, left + width - back, getHeight());
    forward.setDone(Math.min(position.get(), forwardSteps));
    backward.setDone(Math.clamp(position.get() - forwardSteps, 0, passSteps - forwardSteps));
    update.setDone(Math.max(0, position.get() - passSteps));
    double x = steps == 0 ? left : left + width * position.get() / steps;
    thumb.resizeRelocate(x - THUMB / 2, PassTrack.CENTRE - THUMB / 2, THUMB, THUMB);
    boolean updating = position.get() > passSteps;
    thumb.pseudoClassStateChanged(PassTrack.UPDATE, updating);
    thumb.pseudoClassStateChanged(PassTrack.BACKWARD, position.get() > forwardSteps && !updating);
  }

  /// Where a part ends that so many steps lead to.
  private double end(int after) {
    double share = steps == 0 ? 1 : (double) after / steps;
    return snapPositionX(trackLeft() + trackWidth() * share);
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 120;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 400;
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> position.get();
      case VALUE_STRING -> told;
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> (double) steps;
      case ORIENTATION -> Orientation.HORIZONTAL;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> onMoved.accept(Math.min(steps, Math.floor(position.get()) + 1));
      case DECREMENT -> onMoved.accept(Math.max(0, Math.ceil(position.get()) - 1));
      case SET_VALUE -> onMoved.accept(Math.clamp((Double) parameters[0], 0.0, steps));
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
