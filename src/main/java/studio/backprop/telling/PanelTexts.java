package studio.backprop.telling;

import studio.backprop.graph.Graph;
import studio.backprop.language.Texts;
import studio.backprop.playback.Closeup.Joint;
import studio.backprop.playback.Closeup.Note;
import studio.backprop.playback.Closeup.Panel;
import studio.backprop.playback.Subject;
import studio.backprop.writing.Pen;
import studio.backprop.writing.style.Label;
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

  /// What a matrix is called: `X · W`, `∂L/∂b`.
  public Label name(Panel panel) {
    return pen.write(
        switch (panel.subject()) {
          case Subject.Value(var node) -> pen.names().of(node);
          case Subject.Gradient(var node) -> pen.names().gradientOf(node);
          case Subject.Part(var operation, var expression) -> pen.bare(operation, expression);
        });
  }

  /// What is to be known of a matrix besides: `so far`; nothing where there is nothing.
  public String note(Panel panel) {
    return switch (panel.note()) {
      case Note.None() -> "";
      case Note.SoFar() -> texts.get("panel.so-far");
      case Note.From(var operation) -> texts.get("panel.from", Label.of(operation).plain());
    };
  }
}
