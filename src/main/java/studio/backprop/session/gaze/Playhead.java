package studio.backprop.session.gaze;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import studio.backprop.playback.Stops;

/// Where we are in a pass: one number, the only clock.
///
/// Play, step and step back set a target, and [#advance] moves towards it as time goes by. With
/// reduced motion the playhead jumps to whole steps.
public final class Playhead {
  /// How many steps a second pass at speed 1.
  private static final double STEPS_PER_SECOND = 0.6;

  /// A single step is taken faster than the same step of a running pass.
  private static final double SINGLE_STEP = 2;

  /// A single step that is a whole phase takes no longer than that many steps of a running pass.
  private static final double LONGEST_STEP = 3;

  private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper(this, "position", 0);
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing", false);
  private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper(this, "moving", false);
  private final DoubleProperty speed = new SimpleDoubleProperty(this, "speed", 1);
  private final BooleanProperty reducedMotion =
      new SimpleBooleanProperty(this, "reducedMotion", false);
  private final ObjectProperty<Motion> motion =
      new SimpleObjectProperty<>(this, "motion", Motion.SYSTEM);
  private final BooleanProperty rushing = new SimpleBooleanProperty(this, "rushing", false);
  private Stops stops = Stops.EACH_STEP;
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

  /// Whether a person wants it to jump or to glide.
  public ObjectProperty<Motion> motionProperty() {
    return motion;
  }

  /// Whether to jump from step to step instead of gliding.
  public BooleanProperty reducedMotionProperty() {
    return reducedMotion;
  }

  /// Whether steps go by so fast that eyes can follow none, as whoever draws them knows: until they
  /// rest, what follows the step under way stays with the last one that was seen.
  public BooleanProperty rushingProperty() {
    return rushing;
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

  /// Where single steps stop. The position stays where it is.
  public void setStops(Stops stops) {
    this.stops = stops;
    held = 0;
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

  /// Goes on to the next stop: the end of the step under way, or of the next one.
  public void step() {
    glideTo(stops.after(from()));
  }

  /// Goes back to the stop before: the beginning of the step under way, or of the one before.
  public void stepBack() {
    glideTo(stops.before(from()));
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
    if (reducedMotion.get()) {
      jump(seconds);
    } else {
      glide(seconds);
    }
    if (position.get() == target) {
      playing.set(false);
    }
    settle();
  }

  /// From stop to stop, each for as long as the way to it would take.
  private void jump(double seconds) {
    double next = stops.after(position.get());
    double start = stops.before(next);
    held += seconds * pace(next - start) / (next - start);
    double to = start;
    if (held >= 1) {
      held = 0;
      to = next;
    }
    position.set(Math.clamp(to, 0, target));
  }

  private void glide(double seconds) {
    double left = seconds;
    while (left > 0 && position.get() != target) {
      double at = position.get();
      boolean on = at < target;
      double stop = on ? stops.after(at) : stops.before(at);
      double way = on ? stop - stops.before(stop) : stops.after(stop) - stop;
      double to = on ? Math.min(target, stop) : Math.max(target, stop);
      double pace = pace(way);
      double time = Math.abs(to - at) / pace;
      position.set(time <= left ? to : on ? at + left * pace : at - left * pace);
      left -= time;
    }
  }

  /// How many steps a second, on a way of that many steps from stop to stop.
  private double pace(double way) {
    double single = Math.max(SINGLE_STEP, way / LONGEST_STEP);
    double slowed = way / Math.max(way, stops.leastTime());
    return STEPS_PER_SECOND * speed.get() * (playing.get() ? 1 : single) * slowed;
  }

  /// Where the next single step counts from: a step that is still gliding counts as done.
  private double from() {
    return moving.get() && !playing.get() ? target : position.get();
  }

  /// Glides to a position, as a single step does.
  public void glideTo(double steps) {
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
