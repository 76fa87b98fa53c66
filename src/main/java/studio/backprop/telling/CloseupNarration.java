package studio.backprop.telling;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.explain.Units;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Mapped;
import studio.backprop.expression.OneHot;
import studio.backprop.expression.Product;
import studio.backprop.expression.Reshaped;
import studio.backprop.expression.SumAlong;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Closeup;
import studio.backprop.playback.Substep;
import studio.backprop.shape.Counted;
import studio.backprop.telling.Narration.Told;
import studio.backprop.trace.Trace;
import studio.backprop.writing.Formulas;
import studio.backprop.writing.Label;
import studio.backprop.writing.Meanings;
import studio.backprop.writing.Pen;
import studio.backprop.writing.Style;

/// What is said and written of what happens inside a step.
final class CloseupNarration {
  private final Trace trace;
  private final Graph graph;
  private final Pen pen;
  private final Style style;

  CloseupNarration(Trace trace, Style style) {
    this.style = style;
    this.trace = trace;
    this.graph = trace.graph();
    this.pen = new Pen(graph, Style.USUAL);
  }

  Told of(Closeup inside) {
    GraphNode node = inside.step().node();
    List<String> said = new ArrayList<>();
    said.add(
        switch (inside.substep().kind()) {
          case PART, TRAVEL -> part(inside);
          case VALUE -> value(inside);
          case RETURNED -> returned(inside);
          case ROW_ADDS -> new RowsNarration(trace).of(inside);
          case SUMMED -> summed(inside);
        });
    new CellNarration(style.numbers()).of(inside).ifPresent(said::add);
    if (inside.unit().isEmpty()) {
      said.addAll(sides(inside));
    }
    return new Told(
        String.join(" ", said),
        List.of(
            new CloseupFormulas(new Formulas(graph, style.with(Style.Form.AS_DECLARED)))
                .of(node, inside.substep())));
  }

  private String part(Closeup inside) {
    Expression made = inside.substep().expression();
    String sizes = made.shape().sizes();
    return switch (made) {
      case OneHot _ ->
          "%s has one row a word, %s: zeros, with a single 1 at the word's own column."
              .formatted(name(inside), sizes);
      case Product product ->
          "Inside %s: %s is %s times %s, which gives %s."
              .formatted(
                  operation(inside),
                  name(inside),
                  product.left().shape().sizes(),
                  product.right().shape().sizes(),
                  sizes);
      case Broadcast copy -> name(inside) + " is copied to " + copies(copy) + ".";
      case Reshaped shaped ->
          "Inside %s: the same %s in the same order, %s instead of %s."
              .formatted(
                  operation(inside),
                  Counted.of(made.shape().cells(), "number"),
                  sizes,
                  shaped.operand().shape().sizes());
      default -> "Inside %s: %s, %s.".formatted(operation(inside), words(inside, made), sizes);
    };
  }

  private String value(Closeup inside) {
    GraphNode node = inside.step().node();
    Expression value = node.operation().value();
    String meaning = new Meanings(style.language()).of(node, graph, false);
    return new Formulas(graph).value(node).plain()
        + ": "
        + meaning
        + Narration.shapes(value)
        + (value instanceof Reshaped shaped
            ? "; %s is laid out as %s"
                .formatted(shaped.operand().shape().sizes(), value.shape().sizes())
            : "")
        + ".";
  }

  private String returned(Closeup inside) {
    Expression gradient = inside.substep().expression();
    String operand = Label.of(inside.at()).plain();
    String words = words(inside, gradient);
    String path = paths(inside.at()) > 1 ? " This is what comes along one of its paths." : "";
    return switch (gradient) {
      case SumAlong _ -> "Back through the copy: " + operand + " gets " + words + "." + path;
      case Broadcast copy ->
          "Back through the sum: %s gets %s, copied to %s.%s"
              .formatted(operand, words, copies(copy), path);
      default -> operand + " gets " + words + Narration.shapes(gradient) + "." + path;
    };
  }

  private String summed(Closeup inside) {
    Matrix after = inside.made();
    String said =
        "%d paths meet at %s: what came so far, plus what comes from %s."
            .formatted(paths(inside.at()), Label.of(inside.at()).plain(), operation(inside));
    return after.size() == 1
        ? said + " " + new CellNarration(style.numbers()).sum(inside, 0, 0)
        : said;
  }

  /// Which side of a kink each cell is on, and which units are flat.
  private List<String> sides(Closeup inside) {
    List<String> said = new ArrayList<>();
    if (inside.substep().kind() == Substep.Kind.SUMMED
        || !(inside.substep().expression() instanceof Mapped mapped)) {
      return said;
    }
    GraphNode node = inside.step().node();
    Expression operand = mapped.operands().getFirst();
    for (double kink : mapped.function().kinks()) {
      Matrix cells = trace.inside(node).of(operand);
      said.add(Sides.of(cells, kink).told(words(inside, operand), style.numbers()));
    }
    Units.of(trace, node)
        .map(CloseupNarration::flat)
        .filter(text -> !text.isEmpty())
        .ifPresent(said::add);
    return said;
  }

  private static String flat(Units units) {
    List<String> said = new ArrayList<>();
    int saturated = units.count(Units.State.SATURATED);
    int dead = units.count(Units.State.DEAD);
    if (saturated > 0) {
      said.add(are(saturated) + " saturated (derivative below 0.01)");
    }
    if (dead > 0) {
      said.add(are(dead) + " dead (derivative 0)");
    }
    return said.isEmpty() ? "" : String.join(", ", said) + ".";
  }

  private static String are(int cells) {
    return cells == 1 ? "1 cell is" : cells + " cells are";
  }

  private int paths(GraphNode operand) {
    int paths = graph.isOutput(operand) ? 1 : 0;
    for (Edge use : graph.uses(operand)) {
      paths += graph.node(use.to()).contributes() ? 1 : 0;
    }
    return paths;
  }

  private static String copies(Broadcast copy) {
    boolean rows = copy.rowIsCopied();
    return rows && copy.columnIsCopied()
        ? "all " + copy.shape().cells() + " cells"
        : rows
            ? eachOf(copy.shape().rows().value(), "row")
            : eachOf(copy.shape().columns().value(), "column");
  }

  private static String eachOf(long count, String noun) {
    return count == 1 ? "its one " + noun : "each of the " + count + " " + noun + "s";
  }

  private static String operation(Closeup inside) {
    return Label.of(inside.step().node()).plain();
  }

  private String name(Closeup inside) {
    Expression named =
        inside
            .substep()
            .reference()
            .map(Expression.class::cast)
            .orElse(inside.substep().expression());
    return pen.write(pen.bare(inside.step().node(), named)).plain();
  }

  private String words(Closeup inside, Expression expression) {
    return pen.words(pen.bare(inside.step().node(), expression));
  }
}
