package studio.backprop.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.Quantity;
import studio.backprop.graph.mistake.Copies;
import studio.backprop.graph.mistake.Made;
import studio.backprop.graph.mistake.Mistakes;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;
import studio.backprop.trace.Trace;

/// Marks shapes.
record ShapeMarking(Trace trace, AnswerKey.OfShape key) {

  Verdict of(Shape answered) {
    Shape right = key.shape();
    if (answered.sameSizes(right)) {
      boolean meant =
          isMeant(answered.rows(), right.rows()) && isMeant(answered.columns(), right.columns());
      return new Verdict(true, meant ? List.of() : List.of(Flaw.Plain.FITS_BY_CHANCE));
    }
    List<Flaw> flaws = new ArrayList<>();
    if (answered.sameSizes(right.transposed())) {
      flaws.add(Flaw.Plain.TRANSPOSED);
    }
    if (key.of().quantity() == Quantity.GRADIENT) {
      flaws.addAll(classic(answered));
    }
    return Verdict.wrong(flaws);
  }

  /// Whether a size is the right one whatever the symbols stand for, or a mere number.
  private static boolean isMeant(Size answered, Size right) {
    return answered.symbols().isEmpty() || answered.isSameAs(right);
  }

  /// The mistakes in what comes back that give such a shape.
  private List<Flaw> classic(Shape answered) {
    Graph graph = trace.graph();
    List<Flaw> flaws = new ArrayList<>();
    for (Edge wire : graph.backAlong(graph.node(key.of().node()))) {
      GraphNode user = graph.node(wire.to());
      Expression sent = graph.sentBackAlong(wire);
      if (Copies.whole(sent).filter(all -> all.shape().sameSizes(answered)).isPresent()) {
        flaws.add(classic(user, wire, Mistake.Kind.SUM_FORGOTTEN));
      }
      for (Mistake.Kind kind : Mistake.Kind.values()) {
        if (unfit(user, wire, kind).filter(answered::sameSizes).isPresent()) {
          flaws.add(classic(user, wire, kind));
        }
      }
    }
    return flaws;
  }

  private static Flaw classic(GraphNode user, Edge wire, Mistake.Kind kind) {
    return new Flaw.Classic(new Mistake(user.id(), Optional.of(wire.port()), kind));
  }

  /// The shape of a product that multiplies and is not of the operand's shape.
  private Optional<Shape> unfit(GraphNode user, Edge wire, Mistake.Kind kind) {
    Mistake mistake = new Mistake(user.id(), Optional.of(wire.port()), kind);
    return new Mistakes(trace.graph())
        .made(mistake)
        .flatMap(made ->
            made instanceof Made.Unfit unfit && unfit.multiplies()
                ? Optional.of(unfit.shape())
                : Optional.empty());
  }
}
