package studio.backprop.telling;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.playback.Closeup;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Phase;
import studio.backprop.playback.Step;
import studio.backprop.trace.Trace;
import studio.backprop.writing.Formulas;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;

/// What is said and written of each step: one sentence, and its formulas.
public final class Narration {
  private final Assembly assembly;
  private final Formulas formulas;
  private final Phrasing phrasing;
  private final CloseupFormulas insideFormulas;
  private final Phrasing insidePhrasing;
  private final Budget budget;

  public Narration(Graph graph) {
    this(graph, Style.USUAL);
  }

  /// Of a graph that is whole.
  public Narration(Graph graph, Style style) {
    this(graph, style, Budget.CAPTION);
  }

  Narration(Graph graph, Style style, Budget budget) {
    this(new Assembly(graph, List.of(), List.of()), style, budget);
  }

  /// @param style how formulas are written; a sentence follows their form. What happens inside a
  ///   step is told in the form of the scenario
  public Narration(Assembly assembly, Style style) {
    this(assembly, style, Budget.CAPTION);
  }

  private Narration(Assembly assembly, Style style, Budget budget) {
    Style declared = style.with(Style.Form.AS_DECLARED);
    Graph graph = assembly.graph().told();
    this.assembly = new Assembly(graph, assembly.unfinished(), assembly.problems());
    this.budget = budget;
    this.formulas = new Formulas(graph, style);
    this.phrasing = new Phrasing(graph, style);
    this.insideFormulas = new CloseupFormulas(new Formulas(graph, declared));
    this.insidePhrasing = new Phrasing(graph, declared);
  }

  /// A step's sentence, and its formulas with shapes under the factors: one forward, one an operand
  /// backward.
  ///
  /// @param inner how many formulas at the beginning only say what letters in the others stand for
  public record Told(String sentence, List<MathText> formulas, int inner) {
    public Told {
      formulas = List.copyOf(formulas);
    }

    public Told(String sentence, List<MathText> formulas) {
      this(sentence, formulas, 0);
    }

    /// All formulas as one, in TeX.
    public String tex() {
      return formulas.stream().map(MathText::tex).collect(Collectors.joining(" \\qquad "));
    }

    /// All formulas as one, as plain text.
    public String plain() {
      return formulas.stream().map(MathText::plain).collect(Collectors.joining(",  "));
    }
  }

  /// Of a step of an operation.
  public Told of(Step step) {
    Step here = here(step);
    return told(phrasing.say(Facts.of(here, assembly.graph()), budget), here);
  }

  /// The step in the graph that is told.
  private Step here(Step step) {
    Graph graph = assembly.graph();
    return new Step(
        step.phase(), step.nodes().stream().map(node -> graph.node(node.id())).toList());
  }

  private Told told(String sentence, Step step) {
    return new Told(sentence, formulas(step), inner(step).size());
  }

  /// A step's formulas alone.
  public List<MathText> formulas(Step step) {
    return Stream.concat(inner(step).stream(), outer(step).stream()).toList();
  }

  private List<MathText> inner(Step step) {
    return switch (step.phase()) {
      case FORWARD -> formulas.inside(step.node());
      case BACKWARD -> formulas.insideBackward(step.node());
      case UPDATE, CLEAR -> List.of();
    };
  }

  private List<MathText> outer(Step step) {
    GraphNode node = step.node();
    return switch (step.phase()) {
      case FORWARD -> List.of(formulas.value(node));
      case BACKWARD -> formulas.sentBack(node);
      case UPDATE -> List.of(formulas.update(node));
      case CLEAR -> List.of();
    };
  }

  /// What is said before the first step.
  public Told start() {
    return new Told(phrasing.say(Facts.before(assembly), budget), List.of());
  }

  /// What is said of a frame: of what happens inside its step, where one looks closely. Of what is
  /// wrong in secret it is said what would be right.
  public Told of(Frame frame, Trace trace) {
    return frame
        .inside()
        .map(closeup -> of(closeup, trace))
        .or(() -> frame.step().map(step -> of(step, trace)))
        .orElseGet(() -> new Told(phrasing.say(Facts.before(assembly, trace), budget), List.of()));
  }

  private static boolean isSecret(Step step, Trace trace) {
    return step.phase() == Phase.BACKWARD && trace.graph().isUntold();
  }

  private Told of(Step step, Trace trace) {
    if (isSecret(step, trace)) {
      return of(step);
    }
    return told(phrasing.say(Facts.of(step, trace), budget), step);
  }

  private Told of(Closeup inside, Trace trace) {
    String sentence = insidePhrasing.say(Facts.of(inside, trace), budget);
    return new Told(
        sentence,
        inside.step().phase() == Phase.UPDATE
            ? formulas(inside.step())
            : List.of(insideFormulas.of(inside.step().node(), inside.substep())));
  }
}
