package studio.backprop.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Product;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.At;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Target;
import studio.backprop.trace.Trace;

/// Goes back through a run and finds what can be asked on the way: of each gradient what shape it
/// has, which product and which transpose make it, along which axis, and one cell. Data is not
/// asked about.
public final class Predictions {
  /// Nobody counts in a matrix with more cells.
  private static final int MOST_CELLS = 64;

  private final Trace trace;
  private final Graph graph;
  private final Answers answers;

  private Predictions(Trace trace) {
    this.trace = trace;
    this.graph = trace.graph();
    this.answers = new Answers(trace);
  }

  /// Questions about all gradients of a run, in the order in which they come back.
  public static List<Prediction> of(Trace trace) {
    return new Predictions(trace).all();
  }

  private List<Prediction> all() {
    List<Prediction> all = new ArrayList<>();
    At before = graph.output().map(output -> at(At.Phase.FORWARD, output)).orElse(At.START);
    for (GraphNode sender : graph.backward()) {
      List<Prediction> here = of(sender, before);
      all.addAll(here);
      before = here.isEmpty() ? before : at(At.Phase.BACKWARD, sender);
    }
    return all;
  }

  /// About all that a node sends back. Until the last of it is answered nothing of it is to be
  /// seen.
  private List<Prediction> of(GraphNode sender, At before) {
    List<Prediction> known = new ArrayList<>();
    for (GraphNode node : graph.nodes()) {
      if ((!node.isLeaf() || node.isParameter()) && sends(sender, node)) {
        for (Question question : about(node, sender)) {
          if (answers.to(question) instanceof Solved.Known(AnswerKey key)) {
            known.add(new Prediction(before, question, key));
          }
        }
      }
    }
    if (!known.isEmpty()) {
      Prediction last = known.removeLast();
      known.add(new Prediction(at(At.Phase.BACKWARD, sender), last.question(), last.key()));
    }
    return known;
  }

  private static At at(At.Phase phase, GraphNode node) {
    return new At(phase, Optional.of(node.id()));
  }

  private boolean sends(GraphNode sender, GraphNode node) {
    return senders(node).contains(sender);
  }

  /// The nodes from which something comes back to one, in the order of the pass forward.
  private List<GraphNode> senders(GraphNode node) {
    return graph.backAlong(node).stream()
        .map(Edge::to)
        .distinct()
        .sorted()
        .map(graph::node)
        .toList();
  }

  private List<Question> about(GraphNode node, GraphNode sender) {
    Target.OfMatrix gradient = new Target.OfMatrix(node.id(), Quantity.GRADIENT);
    boolean isAlone = senders(node).size() == 1;
    // Whose share comes last: from then on the whole gradient is there.
    boolean isWhole = senders(node).getFirst().equals(sender);
    List<Question> all = new ArrayList<>();
    if (isWhole) {
      all.add(new Question.OfShape(gradient, Optional.empty()));
    }
    Question product =
        new Question.OfProduct(
            gradient, isAlone ? Optional.empty() : Optional.of(sender.id()), Optional.empty());
    if (isMatrixProduct(product)) {
      all.add(product);
    } else if (isAlone) {
      all.add(new Question.OfAxis(gradient, Optional.empty()));
    }
    if (isWhole && trace.gradient(node).size() <= MOST_CELLS) {
      all.add(new Question.OfCell(telling(node), Optional.empty(), Optional.empty()));
    }
    return all;
  }

  /// Only there one can go wrong in order and transpose.
  private boolean isMatrixProduct(Question product) {
    return answers.to(product) instanceof Solved.Known(AnswerKey.OfProduct key)
        && key.computed()
            .worked(graph)
            .flatMap(Expression::all)
            .anyMatch(Product.class::isInstance);
  }

  /// The first cell that is not 0, else the first.
  private Target.OfCell telling(GraphNode node) {
    Matrix gradient = trace.gradient(node);
    int at = 0;
    for (int k = gradient.size() - 1; k >= 0; k--) {
      at = gradient.get(k) == 0 ? at : k;
    }
    int columns = gradient.columns();
    return new Target.OfCell(
        new CellName(node.id(), Quantity.GRADIENT, at / columns, at % columns));
  }
}
