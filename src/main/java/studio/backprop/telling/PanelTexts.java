package studio.backprop.telling;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.graph.Graph;
import studio.backprop.language.Texts;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Closeup;
import studio.backprop.playback.Closeup.Joint;
import studio.backprop.playback.Closeup.Note;
import studio.backprop.playback.Closeup.Panel;
import studio.backprop.playback.Subject;
import studio.backprop.playback.Substep;
import studio.backprop.writing.MatrixEquations;
import studio.backprop.writing.NumberEquations;
import studio.backprop.writing.Pen;
import studio.backprop.writing.formula.Formula.Relation;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;

/// What stands at the matrices of an equation: signs, names, notes.
public final class PanelTexts {
  private final Pen pen;
  private final Texts texts;

  public PanelTexts(Graph graph) {
    this.pen = new Pen(graph, Style.USUAL);
    this.texts = Style.USUAL.language().texts("telling");
  }

  /// What stands before a matrix.
  public String sign(Joint joint) {
    return switch (joint) {
      case NOTHING -> "";
      case PLUS -> "+";
      case MINUS -> "−";
      case TIMES -> "·";
      case TIMES_CELLWISE -> "⊙";
      case OVER_CELLWISE -> "⊘";
      case AND -> ",";
      case EQUALS -> "=";
      case BECOMES -> "→";
    };
  }

  /// The same where their numbers are seen: `≈` where these, as they are shown, make others.
  public String sign(Closeup closeup, Panel panel, Numbers numbers) {
    return panel.joint() == Joint.EQUALS ? relation(closeup, numbers).sign() : sign(panel.joint());
  }

  private static Relation relation(Closeup closeup, Numbers numbers) {
    List<Matrix> panels = closeup.panels().stream().map(Panel::matrix).toList();
    if (closeup.substep().kind() == Substep.Kind.SUMMED) {
      return NumberEquations.of(numbers).ofMatrices(panels.get(0), panels.get(1), panels.get(2));
    }
    Expression whole = closeup.substep().expression();
    IdentityHashMap<Expression, Matrix> parts = new IdentityHashMap<>();
    for (int k = 0; k < whole.parts().size(); k++) {
      parts.put(whole.parts().get(k), panels.get(k));
    }
    return new MatrixEquations(numbers)
        .of(whole, part -> Optional.ofNullable(parts.get(part)), panels.getLast());
  }

  /// What a matrix is called: `X · W`, `∂L/∂b`.
  public MathText name(Panel panel) {
    return pen.write(
        switch (panel.subject()) {
          case Subject.Value(var node) -> pen.names().of(node);
          case Subject.Gradient(var node) -> pen.names().gradientOf(node);
          case Subject.Change(var node) -> pen.names().gradientOf(node);
          case Subject.Part(var operation, var expression) -> pen.bare(operation, expression);
        });
  }

  /// What is to be known of a matrix besides: `so far`; nothing where there is nothing.
  public String note(Panel panel) {
    return switch (panel.note()) {
      case Note.None() -> "";
      case Note.SoFar() -> texts.get("panel.so-far");
      case Note.From(var operation) -> texts.get("panel.from", MathText.of(operation).plain());
    };
  }
}
