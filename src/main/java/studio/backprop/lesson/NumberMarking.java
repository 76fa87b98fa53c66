package studio.backprop.lesson;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.Quantity;
import studio.backprop.graph.mistake.Mistakes;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.MistakeEffect;
import studio.backprop.trace.Trace;

/// Marks the numbers of cells: what the cell would have been with a mistake tells the mistake.
record NumberMarking(Trace trace, AnswerKey.OfNumber key) {

  Verdict of(Answer.OfNumber answer) {
    double answered = answer.number();
    if (admits(key.number(), answered)) {
      return Verdict.correct();
    }
    List<Flaw> flaws = new ArrayList<>();
    if (answer.written().stream().anyMatch(this::isRounded)) {
      flaws.add(Flaw.Plain.ROUNDING);
    }
    if (admits(-key.number(), answered)) {
      flaws.add(Flaw.Plain.SIGN);
    }
    if (isTransposed(answered)) {
      flaws.add(Flaw.Plain.TRANSPOSED);
    }
    if (key.of().quantity() == Quantity.GRADIENT) {
      List<Flaw> classic = classic(answered);
      flaws.addAll(classic.stream().filter(this::isClose).toList());
      if (admits(cell(trace.value(node())), answered)) {
        flaws.add(Flaw.Plain.VALUE_FOR_GRADIENT);
      }
      flaws.addAll(classic);
    }
    return Verdict.wrong(flaws);
  }

  private boolean admits(double number, double answered) {
    return key.tolerance().admits(number, answered);
  }

  private GraphNode node() {
    return trace.graph().node(key.of().node());
  }

  private double cell(Matrix matrix) {
    return matrix.get(key.of().row(), key.of().column());
  }

  private boolean isTransposed(double answered) {
    CellName across =
        new CellName(key.of().node(), key.of().quantity(), key.of().column(), key.of().row());
    if (across.equals(key.of()) || !across.isIn(trace.graph())) {
      return false;
    }
    Matrix all = trace.matrix(node(), across.quantity());
    return admits(all.get(across.row(), across.column()), answered);
  }

  /// Whether an answer is the right number to as many decimals, or digits, as it has.
  private boolean isRounded(BigDecimal answered) {
    if (!Double.isFinite(key.number())) {
      return false;
    }
    BigDecimal right = BigDecimal.valueOf(key.number());
    BigDecimal few = answered.stripTrailingZeros();
    return right.setScale(few.scale(), RoundingMode.HALF_UP).compareTo(answered) == 0
        || (answered.signum() != 0
            && right
                    .round(new MathContext(few.precision(), RoundingMode.HALF_UP))
                    .compareTo(answered)
                == 0);
  }

  private List<Flaw> classic(double answered) {
    List<Flaw> flaws = new ArrayList<>();
    for (Mistake mistake : new Mistakes(trace.graph()).all()) {
      MistakeEffect.of(trace, mistake)
          .flatMap(MistakeEffect::wrong)
          .map(wrong -> cell(wrong.gradient(wrong.graph().node(key.of().node()))))
          .filter(number -> !admits(key.number(), number) && admits(number, answered))
          .ifPresent(_ -> flaws.add(new Flaw.Classic(mistake)));
    }
    return flaws;
  }

  /// Whether a mistake is made in what comes back to the very node.
  private boolean isClose(Flaw flaw) {
    if (!(flaw instanceof Flaw.Classic(Mistake mistake))) {
      return false;
    }
    Graph graph = trace.graph();
    return mistake.node().equals(key.of().node())
        || graph.uses(node()).stream()
            .anyMatch(wire ->
                graph.node(wire.to()).id().equals(mistake.node())
                    && mistake.port().filter(wire.port()::equals).isPresent());
  }
}
