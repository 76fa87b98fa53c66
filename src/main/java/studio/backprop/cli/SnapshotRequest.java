package studio.backprop.cli;

import java.nio.file.Path;
import studio.backprop.graph.Graph;
import studio.backprop.scenario.Scenario;

/// A picture to be drawn.
///
/// @param out the PNG file
/// @param position the moment: a position on the timeline, so many of its steps are done
/// @param wholeWindow whether the whole window is drawn, not the graph alone
/// @param width in pixels
/// @param height in pixels
public record SnapshotRequest(
    Scenario scenario,
    Graph graph,
    Path out,
    double position,
    boolean wholeWindow,
    int width,
    int height,
    Theme theme) {

  /// How the window is coloured.
  public enum Theme {
    LIGHT,
    DARK
  }
}
