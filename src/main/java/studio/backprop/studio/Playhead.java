package studio.backprop.studio;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// Where we are in a pass: one number, the only clock.
///
/// Play, step and step back set a target, and [#advance] moves towards it as time goes by. With
/// reduced motion the playhead jumps to whole steps.
public final class Playhead {
  /// How many steps a second pass at speed 1.
  private static final double STEPS_PER_SECOND = 0.6;

  /// A single step is taken faster than the same step of a running pass.
  private static final double SINGLE_STEP = 2;

  private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper(this, "position", 0);
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing", false);
  private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper(this, "moving", false);
  private final DoubleProperty speed = new SimpleDoubleProperty(this, "speed", 1);
  private final BooleanProperty reducedMotion =
      new SimpleBooleanProperty(this, "reducedMotion", false);
  private int length;
  private double target;
  private double held;

  /// The position in steps, 0 to the length.
  public ReadOnlyDoubleProperty positionProperty() {
    return position.getReadOnlyProperty();
  }

  public double position() {
    return position.get();
  }

  /// Whether it runs by itself towards the end.
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /// Whether it is on its way: playing, or in the middle of a single step. Only then need time be
  /// told.
  public ReadOnlyBooleanProperty movingProperty() {
    return moving.getReadOnlyProperty();
  }

  /// 1 is the usual speed, 2 twice as fast.
  public DoubleProperty speedProperty() {
    return speed;
  }

  /// Whether to jump from step to step instead of gliding.
  public BooleanProperty reducedMotionProperty() {
    return reducedMotion;
  }

  /// The number of steps; a position beyond it moves to the end.
  public void setLength(int steps) {
    length = steps;
    target = Math.min(target, length);
    position.set(Math.min(position.get(), length));
    settle();
  }

  public int length() {
    return length;
  }

  /// Goes to a position at once and stays there.
  public void moveTo(double steps) {
    playing.set(false);
    target = Math.clamp(steps, 0, length);
    position.set(target);
    settle();
  }

  /// Runs to the end, from the start where it is at the end.
  public void play() {
    if (length == 0) {
      return;
    }
    if (position.get() >= length) {
      position.set(0);
    }
    target = length;
    held = 0;
    playing.set(true);
    settle();
  }

  /// Stays where it is.
  public void pause() {
    target = position.get();
    playing.set(false);
    settle();
  }

  public void togglePlay() {
    if (playing.get()) {
      pause();
    } else {
      play();
    }
  }

  /// Goes on to the end of the step under way, or of the next one.
  public void step() {
    glideTo(Math.floor(from()) + 1);
  }

  /// Goes back to the beginning of the step under way, or of the one before.
  public void stepBack() {
    glideTo(Math.ceil(from()) - 1);
  }

  public void first() {
    moveTo(0);
  }

  public void last() {
    moveTo(length);
  }

  /// Lets time go by.
  ///
  /// @param seconds since the last call
  public void advance(double seconds) {
    if (!moving.get()) {
      return;
    }
    double rate = STEPS_PER_SECOND * speed.get() * (playing.get() ? 1 : SINGLE_STEP);
    double distance = seconds * rate;
    double to = target;
    if (reducedMotion.get()) {
      held += distance;
      to = Math.floor(position.get());
      if (held >= 1) {
        held = 0;
        to = Math.min(target, to + 1);
      }
      position.set(to);
    } else {
      double at = position.get();
      position.set(at < to ? Math.min(to, at + distance) : Math.max(to, at - distance));
    }
    if (position.get() == target) {
      playing.set(false);
    }
    settle();
  }

  /// Where the next single step counts from: a step that is still gliding counts as done.
  private double from() {
    return moving.get() && !playing.get() ? target : position.get();
  }

  private void glideTo(double steps) {
    playing.set(false);
    target = Math.clamp(steps, 0, length);
    if (reducedMotion.get()) {
      position.set(target);
    }
    settle();
  }

  private void settle() {
    moving.set(position.get() != target);
  }
}
