package studio.backprop.playback;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Difference;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Hadamard;
import studio.backprop.expression.Product;
import studio.backprop.expression.Quotient;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Sum;
import studio.backprop.expression.SumAlong;
import studio.backprop.expression.Transposed;
import studio.backprop.expression.Values;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Closeup.Joint;
import studio.backprop.playback.Closeup.Note;
import studio.backprop.playback.Closeup.Panel;
import studio.backprop.playback.Substep.Kind;
import studio.backprop.trace.Event;
import studio.backprop.trace.Trace;

/// The matrices of a substep side by side: what it is made of, and what is made.
final class Panels {
  private static final Note NONE = new Note.None();

  private final Trace trace;
  private final Step step;
  private final Substep substep;
  private final Values values;

  Panels(Trace trace, Step step, Substep substep, Values values) {
    this.trace = trace;
    this.step = step;
    this.substep = substep;
    this.values = values;
  }

  /// None where the cards show it all.
  List<Panel> of(Matrix made, Missing missing) {
    if (substep.kind() == Kind.SUMMED) {
      return sum(made, missing);
    }
    if (substep.kind() == Kind.ROW_ADDS) {
      return rows(made, missing);
    }
    Expression whole = substep.expression();
    boolean allOnCards = whole.parts().stream().allMatch(Panels::isOnCard);
    boolean copied = whole instanceof Broadcast || whole instanceof SumAlong;
    boolean part = substep.kind() == Kind.PART;
    if (!part && !copied && allOnCards && !isFork()) {
      return List.of();
    }
    List<Panel> panels = new ArrayList<>();
    if (part ? !(whole instanceof Product && allOnCards) : !allOnCards || copied) {
      for (Expression operand : whole.parts()) {
        Joint joint = panels.isEmpty() ? Joint.NOTHING : joint(whole);
        panels.add(new Panel(joint, part(operand), NONE, values.of(operand), Missing.NONE));
      }
    }
    Joint joint =
        panels.isEmpty() ? Joint.NOTHING : panels.size() == 1 ? Joint.BECOMES : Joint.EQUALS;
    panels.add(new Panel(joint, subject(), isFork() ? from() : NONE, made, missing));
    return panels;
  }

  /// The rows, and the table that they are added to: the one-hot matrix only says which goes where.
  private List<Panel> rows(Matrix made, Missing missing) {
    Expression rows =
        Substeps.rowAdds(step.node().operation(), substep.expression()).orElseThrow().right();
    return List.of(
        new Panel(Joint.NOTHING, part(rows), NONE, values.of(rows), Missing.NONE),
        new Panel(Joint.BECOMES, subject(), isFork() ? from() : NONE, made, missing));
  }

  private List<Panel> sum(Matrix made, Missing missing) {
    Event.Accumulated sum = trace.sum(edge());
    Subject gradient = new Subject.Gradient(sum.node());
    return List.of(
        new Panel(Joint.NOTHING, gradient, new Note.SoFar(), sum.before(), Missing.NONE),
        new Panel(Joint.PLUS, gradient, from(), sum.added(), Missing.NONE),
        new Panel(Joint.EQUALS, gradient, NONE, made, missing));
  }

  private Note from() {
    return new Note.From(step.node());
  }

  private Edge edge() {
    return substep.edge().orElseThrow();
  }

  /// Whether something comes back along several wires.
  private boolean isFork() {
    if (substep.kind() == Kind.PART || substep.kind() == Kind.VALUE) {
      return false;
    }
    GraphNode operand = trace.graph().node(edge().from());
    return trace.graph().backAlong(operand).size() > 1;
  }

  private Subject subject() {
    return switch (substep.kind()) {
      case VALUE -> new Subject.Value(step.node());
      case RETURNED, ROW_ADDS, SUMMED -> new Subject.Gradient(trace.graph().node(edge().from()));
      case PART, TRAVEL, CHANGE, UPDATED ->
          part(substep.reference().map(Expression.class::cast).orElse(substep.expression()));
    };
  }

  private Subject part(Expression expression) {
    return new Subject.Part(step.node(), expression);
  }

  private static Joint joint(Expression whole) {
    return switch (whole) {
      case Sum _ -> Joint.PLUS;
      case Difference _ -> Joint.MINUS;
      case Hadamard _ -> Joint.TIMES_CELLWISE;
      case Quotient _ -> Joint.OVER_CELLWISE;
      case Product _ -> Joint.TIMES;
      default -> Joint.AND;
    };
  }

  /// Whether a card shows it already.
  private static boolean isOnCard(Expression part) {
    return switch (part) {
      case Reference reference -> !reference.isInside();
      case Transposed(Expression operand) -> isOnCard(operand);
      default -> part.parts().isEmpty();
    };
  }
}
