package studio.backprop.scenario.program;

import java.util.List;
import java.util.Optional;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.notation.Fault;
import studio.backprop.operation.Catalogue;
import studio.backprop.shape.Dims;

/// What a program says of a graph, as far as it can be read.
///
/// @param catalogue the operations that its nodes may run
/// @param nodes in running order, their numbers drawn
/// @param output the node that is returned
/// @param arriving what is declared to arrive from above
/// @param faults what is wrong with the text, in its order
/// @param places where it says what
public record Program(
    Catalogue catalogue,
    Dims dims,
    List<Node> nodes,
    Optional<String> output,
    Optional<LeafNode> arriving,
    List<Fault> faults,
    SourceMap places) {
  public Program {
    nodes = List.copyOf(nodes);
    faults = List.copyOf(faults);
  }
}
