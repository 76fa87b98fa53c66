package studio.backprop.graph;

import java.util.List;
import java.util.stream.Stream;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.operation.BoundOperation;
import studio.backprop.operation.Operation;

/// Which kinds of leaf a port may be given, the likelier first.
public final class LeafKinds {
  private LeafKinds() {}

  /// The kinds for a port of an operation: data for its first port and beside what a loss predicts,
  /// parameters for the others, and never a parameter where nothing is trained.
  public static List<Kind> of(Operation operation, String port) {
    if (isGiven(operation, port)) {
      return List.of(Kind.INPUT);
    }
    boolean isData = isFirst(operation, port) || operation.prediction().isPresent();
    return isData ? List.of(Kind.INPUT, Kind.PARAMETER) : List.of(Kind.PARAMETER, Kind.INPUT);
  }

  /// Whether it is the port at which what has been computed before goes in.
  public static boolean isFirst(Operation operation, String port) {
    return operation.formula().isPresent() || operation.ports().getFirst().takes(port);
  }

  /// Whether what goes in there is never trained: targets, word indices, a mask.
  private static boolean isGiven(Operation operation, String port) {
    if (operation.formula().isPresent()) {
      return false;
    }
    BoundOperation general = operation.inGeneral();
    return operation.targets(port).isPresent()
        || Stream.concat(
                general.indexPorts().stream().map(BoundOperation.WordIndices::operand),
                general.masks().stream().map(BoundOperation.Mask::operand))
            .anyMatch(operand -> general.operands().get(operand).name().equals(port));
  }
}
