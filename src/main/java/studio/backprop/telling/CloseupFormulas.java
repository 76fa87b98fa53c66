package studio.backprop.telling;

import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Expression;
import studio.backprop.graph.GraphNode;
import studio.backprop.playback.Substep;
import studio.backprop.writing.Formulas;
import studio.backprop.writing.style.MathText;

/// The formula of what is made inside a step: its name and what it is, or only what it is.
record CloseupFormulas(Formulas formulas) {

  MathText of(GraphNode node, Substep substep) {
    Expression is = substep.expression();
    return switch (substep.kind()) {
      case RETURNED, ROW_ADDS -> formulas.gradient(substep.edge().orElseThrow());
      case SUMMED -> formulas.sum(substep.edge().orElseThrow());
      case VALUE, PART, TRAVEL, CHANGE, UPDATED ->
          substep
              .reference()
              .map(of -> formulas.equation(node, of, is))
              .orElseGet(() ->
                  is instanceof Broadcast copy
                      ? formulas.copied(node, copy)
                      : formulas.alone(node, is));
    };
  }
}
