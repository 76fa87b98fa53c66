package studio.backprop.scenario.edit;

import java.util.Optional;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Place;
import studio.backprop.graph.WayOut;
import studio.backprop.operation.OptionValue;

/// The ways out of problems, as edits.
public final class Mending {
  private Mending() {}

  /// The edit that goes a way out.
  public static Edit edit(WayOut way) {
    return switch (way) {
      case WayOut.MakeShape(String node, long rows, long columns) ->
          new Edit.MakeShape(node, rows, columns);
      case WayOut.SetOption(String node, String option, OptionValue value) ->
          new Edit.SetOption(node, option, value);
      case WayOut.ClearOption(String node, String option) -> new Edit.ClearOption(node, option);
      case WayOut.Connect(String node, String port, String from) ->
          new Edit.Connect(node, port, from);
      case WayOut.Supply(String node, String port, String id, LeafNode.Kind kind) ->
          new Edit.Supply(id, kind, new Place.Port(node, port));
      case WayOut.Disconnect(String node, String port) -> new Edit.Disconnect(node, port);
      case WayOut.SetOutput(String node) -> new Edit.SetOutput(node);
      case WayOut.MakeArriving _ -> new Edit.FitOutputGradient();
      case WayOut.SetBatch(String symbol) -> new Edit.SetBatch(Optional.of(symbol));
      case WayOut.ClearBatch _ -> new Edit.SetBatch(Optional.empty());
    };
  }
}
