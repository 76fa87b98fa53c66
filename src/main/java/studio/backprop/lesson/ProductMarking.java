package studio.backprop.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import studio.backprop.expression.Expression;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Quantity;
import studio.backprop.graph.mistake.Made;
import studio.backprop.graph.mistake.Mistakes;
import studio.backprop.matrix.Matrix;
import studio.backprop.notation.Fault;
import studio.backprop.notation.Reading;
import studio.backprop.notation.Syntax;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.shape.Shape;
import studio.backprop.trace.Trace;
import studio.backprop.writing.LineProgram;

/// Marks formulas: one is right where it comes to the same as what is asked in runs with any
/// numbers.
record ProductMarking(Assembled document, Trace trace, AnswerKey.OfProduct key) {

  Verdict of(Answer.OfProduct answer) {
    if (isCircular(answer.syntax())) {
      return Verdict.wrong(List.of(Flaw.Plain.CIRCULAR));
    }
    return switch (new NodeScope(trace.graph(), document.scenario().dims()).read(answer.syntax())) {
      case Reading.Faulty(Fault fault) ->
          Verdict.wrong(notFitting(answer.syntax(), new Misfit.Inside(fault)));
      case Reading.Whole(NodeScope.Formula formula) -> of(answer, formula);
    };
  }

  private Verdict of(Answer.OfProduct answer, NodeScope.Formula formula) {
    List<Trace> runs = new Draws(document).runs();
    Function<Trace, Matrix> answered = formula::in;
    Function<Trace, Matrix> right = key.computed()::in;
    Shape shape = trace.graph().node(key.of().node()).shape();
    if (same(runs, answered, right)) {
      return Verdict.correct();
    }
    List<Flaw> flaws = new ArrayList<>();
    if (same(runs, answered, run -> right.apply(run).scaled(-1))) {
      flaws.add(Flaw.Plain.SIGN);
    }
    flaws.addAll(classic(runs, answered));
    if (same(runs, run -> answered.apply(run).transposed(), right)) {
      flaws.add(Flaw.Plain.TRANSPOSED);
    }
    if (key.of().quantity() == Quantity.GRADIENT && hasValueForGradient(answer, runs, right)) {
      flaws.add(Flaw.Plain.VALUE_FOR_GRADIENT);
    }
    if (!formula.shape().sameSizes(shape)) {
      flaws.addAll(notFitting(answer.syntax(), new Misfit.OtherShape(formula.shape(), shape)));
    }
    boolean fits = formula.shape().sameSizes(shape);
    return Verdict.wrong(flaws)
        .against(
            fits ? Counterexample.of(answered.apply(trace), right.apply(trace)) : Optional.empty());
  }

  private static boolean same(
      List<Trace> runs, Function<Trace, Matrix> one, Function<Trace, Matrix> other) {
    return runs.stream().allMatch(run -> Same.numbers(one.apply(run), other.apply(run)));
  }

  /// Whether what is asked is answered by its own name.
  private boolean isCircular(Syntax syntax) {
    Syntax own =
        key.of().quantity() == Quantity.VALUE
            ? Syntax.Name.of(key.of().node())
            : Syntax.Call.gradient(key.of().node());
    return NodeScope.holds(syntax, own);
  }

  /// The mistakes that make the operation send back what is answered.
  private List<Flaw> classic(List<Trace> runs, Function<Trace, Matrix> answered) {
    return flaws((sent, made) ->
        made instanceof Made.Runs(Graph other)
            && !sent.expressions(other).equals(sent.expressions(trace.graph()))
            && same(runs, answered, run -> sent.in(run, other)));
  }

  /// The mistakes of which something holds, where it is a gradient that is asked for.
  private List<Flaw> flaws(BiPredicate<Computed.SentBack, Made> holds) {
    if (!(key.computed() instanceof Computed.SentBack sent)) {
      return List.of();
    }
    Mistakes mistakes = new Mistakes(trace.graph());
    return mistakes.all().stream()
        .filter(
            mistake -> mistakes.made(mistake).filter(made -> holds.test(sent, made)).isPresent())
        .<Flaw>map(Flaw.Classic::new)
        .toList();
  }

  private boolean hasValueForGradient(
      Answer.OfProduct answer, List<Trace> runs, Function<Trace, Matrix> right) {
    NodeScope scope = new NodeScope(trace.graph(), document.scenario().dims());
    return scope.withGradientFor(answer.syntax()).stream()
        .anyMatch(formula -> same(runs, formula::in, right));
  }

  private List<Flaw> notFitting(Syntax answered, Misfit misfit) {
    List<Syntax> factors = NodeScope.factors(answered);
    List<Flaw> flaws =
        new ArrayList<>(
            flaws((sent, made) ->
                made instanceof Made.Unfit(Edge wire, var wrong)
                    && sent.wires().contains(wire)
                    && isWritten(sent, wrong, factors)));
    flaws.add(new Flaw.DoesNotFit(misfit));
    return flaws;
  }

  private boolean isWritten(
      Computed.SentBack sent, List<Expression> factors, List<Syntax> answered) {
    LineProgram program = sent.lines(trace.graph());
    return factors.size() == answered.size()
        && IntStream.range(0, factors.size())
            .allMatch(
                k -> program.tree(factors.get(k)).filter(answered.get(k)::isSame).isPresent());
  }
}
