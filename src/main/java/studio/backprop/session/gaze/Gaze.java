package studio.backprop.session.gaze;

import java.util.Optional;
import studio.backprop.playback.Grain;
import studio.backprop.trace.Trace;
import studio.backprop.writing.style.Style;

/// How a person looks at a run: where in it, how closely, at what, and in which notation.
public record Gaze(Place place, Manner manner, Selection selection, Inquiry inquiry) {
  public static final Gaze FIRST =
      new Gaze(
          Place.START,
          new Manner(Grain.OPERATION, Style.USUAL, Optional.empty(), false),
          Selection.NONE,
          Inquiry.USUAL);

  /// Where in a run.
  ///
  /// @param position the playhead, in steps
  /// @param followed where it is the step under way that is followed: behind while steps rush by
  public record Place(double position, double followed) {
    private static final Place START = new Place(0, 0);
  }

  /// How it is seen.
  ///
  /// @param grain how closely the pass is looked at
  /// @param style how formulas and numbers are written
  /// @param pinned an earlier run, to which the numbers are shown as differences
  /// @param shapesAlone whether no number is seen, but shapes
  public record Manner(Grain grain, Style style, Optional<Trace> pinned, boolean shapesAlone) {}

  public double position() {
    return place.position();
  }

  public double followed() {
    return place.followed();
  }

  /// Whether the step under way is followed: steps do not rush by.
  public boolean isFollowed() {
    return followed() == position();
  }

  public Grain grain() {
    return manner.grain();
  }

  public Style style() {
    return manner.style();
  }

  public Optional<Trace> pinned() {
    return manner.pinned();
  }

  public boolean shapesAlone() {
    return manner.shapesAlone();
  }

  /// From the start of another document, whose numbers have nothing to do with these.
  public Gaze atOther() {
    return new Gaze(
        Place.START,
        new Manner(grain(), style(), Optional.empty(), false),
        Selection.NONE,
        inquiry);
  }

  public Gaze at(double to) {
    return with(new Place(to, to));
  }

  /// On the way to somewhere else, too fast to follow.
  public Gaze passing(double by) {
    return with(new Place(by, followed()));
  }

  public Gaze with(Grain closely) {
    return with(new Manner(closely, style(), pinned(), shapesAlone()));
  }

  public Gaze with(Style written) {
    return with(new Manner(grain(), written, pinned(), shapesAlone()));
  }

  public Gaze with(Optional<Trace> compared) {
    return with(new Manner(grain(), style(), compared, shapesAlone()));
  }

  public Gaze atShapes(boolean alone) {
    return with(new Manner(grain(), style(), pinned(), alone));
  }

  public Gaze with(Selection chosen) {
    return new Gaze(place, manner, chosen, inquiry);
  }

  public Gaze with(Inquiry told) {
    return new Gaze(place, manner, selection, told);
  }

  private Gaze with(Place other) {
    return new Gaze(other, manner, selection, inquiry);
  }

  private Gaze with(Manner other) {
    return new Gaze(place, other, selection, inquiry);
  }
}
