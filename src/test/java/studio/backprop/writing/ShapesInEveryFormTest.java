package studio.backprop.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.operation.BoundOperation.Named;
import studio.backprop.scenario.library.Library;
import studio.backprop.shape.Shape;
import studio.backprop.trace.Trace;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.Formula.Relation;
import studio.backprop.writing.formula.Turned;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;
import studio.backprop.writing.style.Style.Form;
import studio.backprop.writing.style.Style.Gradients;

/// The shapes under the formulas of the library are those of the form in which they are written.
class ShapesInEveryFormTest {
  private static final Pattern NEIGHBOURS =
      Pattern.compile(
          "times (\\S+?)}\\{(?:(?!underset).)*}} \\\\cdot \\{\\\\underset\\{(\\S+?)\\\\times ");

  private static Stream<Graph> library() {
    return Library.entries().stream().map(entry -> Assembler.whole(entry.scenario().graphSource()));
  }

  @ParameterizedTest
  @EnumSource
  void what_stands_under_a_factor_is_its_shape_in_the_form_that_is_shown(Form form) {
    List<String> faults = new ArrayList<>();
    int seen = 0;
    for (Graph graph : library().toList()) {
      Pen pen = new Pen(graph, Style.USUAL.with(form));
      for (GraphNode node : graph.forward()) {
        FormulaShape shapes = new FormulaShape(shapes(pen, node));
        for (Formula equation : equations(pen, graph, node)) {
          shapes.of(pen.isTurned() ? Turned.of(equation) : equation);
        }
        shapes.faults().forEach(fault -> faults.add(node.id() + ": " + fault));
        seen += shapes.seen();
      }
    }

    assertThat(faults).isEmpty();
    assertThat(seen).isGreaterThan(300);
  }

  @ParameterizedTest
  @EnumSource
  void neighbours_in_a_written_product_meet_in_the_size_between_them(Form form) {
    int seen = 0;
    for (Graph graph : library().toList()) {
      Trace trace = Trace.of(graph);
      for (Gradients gradients : Gradients.values()) {
        Style style = Style.USUAL.with(form).with(gradients);
        for (MathText label : shown(trace, style)) {
          Matcher product = NEIGHBOURS.matcher(label.tex());
          for (int at = 0; product.find(at); at = product.start() + 1) {
            assertThat(product.group(1)).as(label.tex()).isEqualTo(product.group(2));
            seen++;
          }
        }
      }
    }

    assertThat(seen).isGreaterThan(200);
  }

  private static List<MathText> shown(Trace trace, Style style) {
    Graph graph = trace.graph();
    Formulas formulas = new Formulas(graph, style);
    List<MathText> shown = new ArrayList<>();
    for (GraphNode node : graph.forward()) {
      shown.add(formulas.value(node));
      shown.addAll(formulas.inside(node));
      shown.addAll(formulas.insideBackward(node));
      shown.addAll(formulas.sentBack(node));
      for (Edge edge : graph.uses(node)) {
        if (trace.returned(edge).isPresent()) {
          Rungs rungs = new Rungs(trace, edge, style);
          shown.add(rungs.matrix());
          rungs.ladder().examples().map(rungs::example).ifPresent(shown::add);
        }
      }
    }
    return shown;
  }

  private static List<Formula> equations(Pen pen, Graph graph, GraphNode node) {
    List<Formula> all = new ArrayList<>();
    all.add(equation(pen, node, node.operation().output(), node.operation().value()));
    Stream.concat(node.operation().inner().stream(), node.operation().innerGradients().stream())
        .map((Named named) -> equation(pen, node, named.reference(), named.expression()))
        .forEach(all::add);
    for (int k = 0; k < node.operands().size(); k++) {
      Formula name = pen.names().gradientOf(graph.node(node.operands().get(k).from()));
      all.add(
          new Formula.Equation(
              name, Relation.EQUALS, pen.formula(node, node.operation().gradients().get(k))));
    }
    return all;
  }

  private static Formula equation(Pen pen, GraphNode node, Reference of, Expression is) {
    return new Formula.Equation(pen.shaped(node, of), Relation.EQUALS, pen.formula(node, is));
  }

  /// Of the matrices that an operation's formulas are about.
  private static Function<Formula, Optional<Shape>> shapes(Pen pen, GraphNode node) {
    Map<Formula, Shape> shapes = new HashMap<>();
    Stream.of(
            node.operation().operands().stream(),
            Stream.of(node.operation().output(), node.operation().upstream()),
            node.operation().inner().stream().map(Named::reference),
            node.operation().innerGradients().stream().map(Named::reference))
        .flatMap(references -> references)
        .forEach(reference -> {
          Formula name = pen.names().of(node, reference);
          Shape shape = pen.isTurned() ? reference.shape().transposed() : reference.shape();
          shapes.put(name, shape);
          shapes.put(pen.names().gradientOf(name), shape);
        });
    return name -> Optional.ofNullable(shapes.get(name));
  }
}
