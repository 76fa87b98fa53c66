package studio.backprop.playback;

import java.util.List;
import java.util.Optional;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.Trace;

/// What is to be seen at one moment: a pure function of the trace and the playhead.
///
/// @param position the playhead, in steps
/// @param step the step under way or just done, empty at the start
/// @param progress how far that step is, 0 to 1; 1 where it is done
/// @param cards one for each node, by its position in running order
/// @param travellers the matrices on their way along wires
/// @param closeup what is to be seen inside the step, where one looks closely
public record Frame(
    double position,
    Optional<Step> step,
    double progress,
    List<Card> cards,
    List<Traveller> travellers,
    Optional<Closeup> closeup) {

  public Frame {
    cards = List.copyOf(cards);
    travellers = List.copyOf(travellers);
  }

  /// The frame at a position, operations seen from outside.
  public static Frame at(Trace trace, Timeline timeline, double position) {
    return at(trace, timeline, Grain.OPERATION, position);
  }

  /// The frame at a position, looked at so closely.
  public static Frame at(Trace trace, Timeline timeline, Grain grain, double position) {
    return new FrameBuilder(trace, timeline, grain, position).build();
  }

  public Card card(GraphNode node) {
    return cards.get(node.index());
  }

  /// What a node's card shows.
  ///
  /// @param value its value, empty where it is not computed yet
  /// @param gradient what has come back so far, empty where nothing has
  /// @param whole whether that is all of the gradient
  /// @param missing the cells of the newest of its matrices that are not there yet
  /// @param appearing how far the newest of its matrices has come into sight, 0 to 1
  /// @param active whether the step under way, or just done, is this node's
  /// @param sum what is being added to its gradient, where several wires meet
  public record Card(
      GraphNode node,
      Optional<Matrix> value,
      Optional<Matrix> gradient,
      boolean whole,
      Missing missing,
      double appearing,
      boolean active,
      Optional<Accumulation> sum) {

    /// Whether a cell of its newest matrix is not there yet.
    public boolean isMissing(CellName cell) {
      return value.filter(matrix -> missing.has(cell.row(), cell.column(), matrix)).isPresent();
    }
  }

  /// Gradients adding up where several wires meet: `before + added = after`.
  public record Accumulation(Edge edge, Matrix before, Matrix added, Matrix after) {}

  /// A matrix on its way along a wire.
  ///
  /// @param backward whether it is a gradient that travels from the operation to its operand
  /// @param progress 0 where it sets out, 1 where it arrives
  public record Traveller(Edge edge, boolean backward, Matrix matrix, double progress) {}
}
