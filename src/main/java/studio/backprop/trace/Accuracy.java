package studio.backprop.trace;

import java.util.Optional;
import java.util.function.Function;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Targets;
import studio.backprop.scalar.Basic;

/// How many answers of a classifier are right: where rows say to which class an example belongs,
/// the largest cell of the prediction's row is the answer; where each cell says yes or no, a
/// prediction above 0, the odds being even there.
///
/// @param answers how many there are
public record Accuracy(int right, int answers) {

  /// That of the first loss that a class or a yes or no is given to; empty where there is none.
  ///
  /// @param values the value of each node
  static Optional<Accuracy> of(Graph graph, Function<GraphNode, Matrix> values) {
    for (GraphNode loss : graph.forward()) {
      for (Edge wanted : loss.operands()) {
        Optional<Accuracy> found =
            loss.operation()
                .operation()
                .targets(wanted.port())
                .map(kind ->
                    of(
                        kind,
                        values.apply(graph.node(predicted(loss).from())),
                        values.apply(graph.node(wanted.from()))));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Edge predicted(GraphNode loss) {
    String port = loss.operation().operation().prediction().orElseThrow();
    return loss.at(port).orElseThrow();
  }

  private static Accuracy of(Targets kind, Matrix predicted, Matrix wanted) {
    return kind == Targets.CLASSES ? classes(predicted, wanted) : cells(predicted, wanted);
  }

  private static Accuracy classes(Matrix predicted, Matrix wanted) {
    int right = 0;
    for (int row = 0; row < wanted.rows(); row++) {
      right += answer(predicted, row) == answer(wanted, row) ? 1 : 0;
    }
    return new Accuracy(right, wanted.rows());
  }

  /// The class that a row stands for: that of its largest cell.
  public static int answer(Matrix matrix, int row) {
    return Basic.winner(matrix.columns(), column -> matrix.get(row, column));
  }

  private static Accuracy cells(Matrix predicted, Matrix wanted) {
    int right = 0;
    for (int k = 0; k < wanted.size(); k++) {
      right += predicted.get(k) > 0 == wanted.get(k) > 0.5 ? 1 : 0;
    }
    return new Accuracy(right, wanted.size());
  }
}
