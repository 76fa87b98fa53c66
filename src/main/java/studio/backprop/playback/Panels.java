package studio.backprop.playback;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Difference;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Hadamard;
import studio.backprop.expression.Notation;
import studio.backprop.expression.Product;
import studio.backprop.expression.Quotient;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Sum;
import studio.backprop.expression.SumAlong;
import studio.backprop.expression.Values;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Closeup.Panel;
import studio.backprop.playback.Substep.Kind;
import studio.backprop.trace.Event;
import studio.backprop.trace.Trace;
import studio.backprop.writing.Label;
import studio.backprop.writing.Names;

/// The matrices of a substep side by side: what it is made of, and what is made.
final class Panels {
  private final Trace trace;
  private final Step step;
  private final Substep substep;
  private final Values values;
  private final Names names;

  Panels(Trace trace, Step step, Substep substep, Values values) {
    this.trace = trace;
    this.step = step;
    this.substep = substep;
    this.values = values;
    this.names = new Names(trace.graph());
  }

  /// None where the cards show it all.
  List<Panel> of(Matrix made) {
    if (substep.kind() == Kind.SUMMED) {
      return sum(made);
    }
    if (substep.kind() == Kind.ROW_ADDS) {
      return rows(made);
    }
    Expression whole = substep.expression();
    boolean allOnCards = whole.parts().stream().allMatch(CloseupBuilder::isOnCard);
    boolean copied = whole instanceof Broadcast || whole instanceof SumAlong;
    boolean part = substep.kind() == Kind.PART;
    if (!part && !copied && allOnCards && !isFork()) {
      return List.of();
    }
    List<Panel> panels = new ArrayList<>();
    if (part ? !(whole instanceof Product && allOnCards) : !allOnCards || copied) {
      for (Expression operand : whole.parts()) {
        String sign = panels.isEmpty() ? "" : sign(whole);
        panels.add(new Panel(sign, written(operand), "", values.of(operand)));
      }
    }
    String sign = panels.isEmpty() ? "" : panels.size() == 1 ? "→" : "=";
    panels.add(new Panel(sign, name(), isFork() ? from() : "", made));
    return panels;
  }

  /// The rows, and the table that they are added to: the one-hot matrix only says which goes where.
  private List<Panel> rows(Matrix made) {
    Expression rows =
        Substeps.rowAdds(step.node().operation(), substep.expression()).orElseThrow().right();
    return List.of(
        new Panel("", written(rows), "", values.of(rows)),
        new Panel("→", name(), isFork() ? from() : "", made));
  }

  private List<Panel> sum(Matrix made) {
    Event.Accumulated sum = CloseupBuilder.sum(trace, edge());
    Label name = names.gradientOf(sum.node());
    return List.of(
        new Panel("", name, "so far", sum.before()),
        new Panel("+", name, from(), sum.added()),
        new Panel("=", name, "", made));
  }

  private String from() {
    return "from " + Label.of(step.node()).plain();
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
    return trace.graph().uses(operand).stream()
            .filter(use -> trace.graph().node(use.to()).contributes())
            .count()
        > 1;
  }

  private Label name() {
    return switch (substep.kind()) {
      case VALUE -> Label.of(step.node());
      case RETURNED, ROW_ADDS, SUMMED -> names.gradientOf(trace.graph().node(edge().from()));
      case PART, TRAVEL ->
          substep.reference().map(this::written).orElseGet(() -> written(substep.expression()));
    };
  }

  private Label written(Expression expression) {
    Notation plain = names.plain(step.node());
    return new Label(
        expression.write(names.tex(step.node(), false)).text(), expression.write(plain).text());
  }

  private Label written(Reference reference) {
    return written((Expression) reference);
  }

  private static String sign(Expression whole) {
    return switch (whole) {
      case Sum _ -> "+";
      case Difference _ -> "−";
      case Hadamard _ -> "⊙";
      case Quotient _ -> "⊘";
      case Product _ -> "·";
      default -> ",";
    };
  }
}
