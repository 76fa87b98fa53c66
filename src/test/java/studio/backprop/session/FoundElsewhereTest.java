package studio.backprop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Folded;
import studio.backprop.explain.Tree.InnerCell;
import studio.backprop.graph.CellName;
import studio.backprop.graph.InnerCellName;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Quantity;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;
import studio.backprop.trace.Trace;

/// What is asked of a large graph is found elsewhere.
class FoundElsewhereTest extends WorkElsewhere {
  /// A large product, each of whose rows is normalised.
  private static Scenario normalised() {
    Scenario product = Scenarios.largeProduct();
    List<Node> nodes = new ArrayList<>(product.nodes());
    nodes.set(3, new OperationNode("N", "layer-norm", Map.of("X", "S")));
    nodes.add(new OperationNode("L", "sum", Map.of("X", "N")));
    return product.withNodes(nodes);
  }

  @Test
  void why_a_cell_of_a_large_graph_is_what_it_is_is_found_elsewhere() {
    CellName cell = new CellName("S", Quantity.VALUE, 0, 0);
    session.show(Scenarios.largeProduct());
    workElsewhere();
    session.playhead().last();

    session.selectCell(cell);
    assertThat(session.shown().asked()).isEmpty();
    workElsewhere();

    assertThat(session.shown().asked())
        .hasValueSatisfying(asked -> {
          assertThat(asked.explanation().cell()).isEqualTo(cell);
          assertThat(asked.isThere()).isTrue();
        });
  }

  @Test
  void why_a_cell_inside_an_operation_of_a_large_graph_is_what_it_is_is_found_elsewhere() {
    session.show(normalised());
    workElsewhere();
    InnerCell cell = new InnerCell(new InnerCellName("N", "C", Quantity.VALUE, 0, 0), 0);
    Trace trace = session.shown().trace();
    assertThatThrownBy(() -> new Explainer(trace).explain(cell.name()))
        .isInstanceOf(IllegalStateException.class);
    List<Folded> told = new ArrayList<>();

    session.errands().explain(cell, told::add);
    assertThat(told).isEmpty();
    workElsewhere();

    assertThat(told).singleElement().satisfies(sum -> assertThat(sum.shown()).isNotEmpty());
  }

  @Test
  void a_mistake_by_chance_in_a_large_graph_is_found_elsewhere() {
    List<Node> nodes = new ArrayList<>(Scenarios.largeProduct().nodes());
    nodes.add(new OperationNode("A", "sigmoid", Map.of("X", "S")));
    nodes.add(new OperationNode("J", "sum", Map.of("X", "A")));
    session.show(
        Scenarios.largeProduct().withNodes(nodes).withOutput(Optional.of("J"), Optional.empty()));
    workElsewhere();
    List<Optional<Mistake>> told = new ArrayList<>();

    session.errands().anyMistake(told::add);
    assertThat(told).isEmpty();
    workElsewhere();

    assertThat(told).singleElement().satisfies(mistake -> assertThat(mistake).isPresent());
  }

  @Test
  void what_is_found_of_a_run_that_is_no_longer_shown_is_not_told() {
    session.show(normalised());
    workElsewhere();
    List<Folded> told = new ArrayList<>();

    session
        .errands()
        .explain(new InnerCell(new InnerCellName("N", "C", Quantity.VALUE, 0, 0), 0), told::add);
    session.show(Scenarios.line());
    workElsewhere();

    assertThat(told).isEmpty();
  }

  @Test
  void a_question_that_is_asked_again_is_answered() {
    CellName cell = new CellName("S", Quantity.VALUE, 0, 0);
    session.show(Scenarios.largeProduct());
    workElsewhere();

    session.selectCell(cell);
    session.selectNothing();
    workElsewhere();
    session.selectCell(cell);
    workElsewhere();

    assertThat(session.shown().asked()).isPresent();
  }
}
