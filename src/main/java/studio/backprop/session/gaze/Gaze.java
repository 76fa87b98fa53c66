package studio.backprop.session.gaze;

import java.util.Optional;
import studio.backprop.playback.Grain;
import studio.backprop.trace.Trace;
import studio.backprop.writing.style.Style;

/// How a person looks at a run: where in it, how closely, at what, and in which notation.
///
/// @param position the playhead, in steps
/// @param followed where it is the step under way that is followed: behind while steps rush by
/// @param grain how closely the pass is looked at
/// @param style how formulas and numbers are written
/// @param pinned an earlier run, to which the numbers are shown as differences
/// @param shapesAlone whether no number is seen, but shapes
public record Gaze(
    double position,
    double followed,
    Grain grain,
    Style style,
    Selection selection,
    Inquiry inquiry,
    Optional<Trace> pinned,
    boolean shapesAlone) {
  public static final Gaze FIRST =
      new Gaze(
          0,
          0,
          Grain.OPERATION,
          Style.USUAL,
          Selection.NONE,
          Inquiry.USUAL,
          Optional.empty(),
          false);

  /// Whether the step under way is followed: steps do not rush by.
  public boolean isFollowed() {
    return followed == position;
  }

  /// From the start of another document, whose numbers have nothing to do with these.
  public Gaze atOther() {
    return new Gaze(0, 0, grain, style, Selection.NONE, inquiry, Optional.empty(), false);
  }

  public Gaze with(Optional<Trace> compared) {
    return new Gaze(position, followed, grain, style, selection, inquiry, compared, shapesAlone);
  }

  public Gaze at(double to) {
    return new Gaze(to, to, grain, style, selection, inquiry, pinned, shapesAlone);
  }

  /// On the way to somewhere else, too fast to follow.
  public Gaze passing(double by) {
    return new Gaze(by, followed, grain, style, selection, inquiry, pinned, shapesAlone);
  }

  public Gaze with(Grain closely) {
    return new Gaze(position, followed, closely, style, selection, inquiry, pinned, shapesAlone);
  }

  public Gaze with(Style written) {
    return new Gaze(position, followed, grain, written, selection, inquiry, pinned, shapesAlone);
  }

  public Gaze with(Selection chosen) {
    return new Gaze(position, followed, grain, style, chosen, inquiry, pinned, shapesAlone);
  }

  public Gaze with(Inquiry told) {
    return new Gaze(position, followed, grain, style, selection, told, pinned, shapesAlone);
  }

  public Gaze atShapes(boolean alone) {
    return new Gaze(position, followed, grain, style, selection, inquiry, pinned, alone);
  }
}
