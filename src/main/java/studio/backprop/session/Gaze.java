package studio.backprop.session;

import studio.backprop.playback.Grain;
import studio.backprop.writing.style.Style;

/// How a person looks at a run: where in it, how closely, at what, and in which notation.
///
/// @param position the playhead, in steps
/// @param grain how closely the pass is looked at
/// @param style how formulas and numbers are written
public record Gaze(
    double position, Grain grain, Style style, Selection selection, Inquiry inquiry) {
  static final Gaze FIRST =
      new Gaze(0, Grain.OPERATION, Style.USUAL, Selection.NONE, Inquiry.USUAL);

  Gaze at(double to) {
    return new Gaze(to, grain, style, selection, inquiry);
  }

  Gaze with(Grain closely) {
    return new Gaze(position, closely, style, selection, inquiry);
  }

  Gaze with(Style written) {
    return new Gaze(position, grain, written, selection, inquiry);
  }

  Gaze with(Selection chosen) {
    return new Gaze(position, grain, style, chosen, inquiry);
  }

  Gaze with(Inquiry told) {
    return new Gaze(position, grain, style, selection, told);
  }
}
