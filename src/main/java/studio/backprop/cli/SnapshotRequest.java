package studio.backprop.cli;

import java.nio.file.Path;
import java.util.Optional;
import studio.backprop.graph.CellName;
import studio.backprop.playback.Grain;
import studio.backprop.scenario.Scenario;

/// A picture to be drawn.
///
/// @param out the PNG file
/// @param moment the moment of the lesson, from 1; 0 where none is asked for
/// @param position the moment: a position on the timeline, so many of its steps are done
/// @param grain how closely one looks
/// @param asked the cell that is selected and explained
/// @param part how much of the window is drawn
public record SnapshotRequest(
    Scenario scenario,
    int moment,
    Path out,
    double position,
    Grain grain,
    Optional<CellName> asked,
    Part part,
    Canvas canvas) {

  /// What it is drawn on.
  ///
  /// @param width in the window's pixels
  /// @param height in the window's pixels
  /// @param scale how many pixels of the picture one of the window takes, each way
  /// @param text how large everything is written, as a share of the usual
  public record Canvas(int width, int height, double scale, double text, Theme theme) {}

  /// How much of the window.
  public enum Part {
    GRAPH,
    WINDOW,
    PRESENTATION
  }

  /// How the window is coloured.
  public enum Theme {
    LIGHT,
    DARK
  }
}
