package studio.backprop.view.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.explain.Spoken;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.view.Pulses;
import studio.backprop.view.WindowRobot;
import studio.backprop.view.graph.card.NodeCard;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.LayoutResult;

class GraphViewTest extends GraphInWindow {
  @Test
  void cells_show_short_numbers_and_dots_where_nothing_is_computed_yet(WindowRobot robot) {
    assertThat(text("W1", Quantity.VALUE, 0, 1)).isEqualTo("−1.00");
    assertThat(text("S", Quantity.VALUE, 0, 0)).isEqualTo("·");
    assertThat(text("W1", Quantity.GRADIENT, 2, 3)).isEqualTo("·");

    at(robot, 6);

    assertThat(text("S", Quantity.VALUE, 0, 0)).isEqualTo("0.20");
    assertThat(text("W1", Quantity.GRADIENT, 0, 2)).isEqualTo("1.78");
    assertThat(cell("W1", Quantity.GRADIENT, 0, 2).getAccessibleText())
        .startsWith("∂L/∂W⁽¹⁾[0,2] = 1.7");
  }

  @Test
  void one_more_node_makes_one_more_card_and_the_others_stay(WindowRobot robot) {
    List<NodeCard> before = view.picture().cards().all();

    show(robot, Samples.twoLayersBehind("First"), 0);

    List<NodeCard> after = view.picture().cards().all();
    assertThat(after).hasSize(before.size() + 1).containsAll(before);
    assertThat(after.getFirst().node()).isEqualTo("First");
    assertThat(after.getFirst().getParent().getChildrenUnmodifiable()).isEqualTo(after);
  }

  @Test
  void what_is_lit_stays_around_its_cell_where_cards_stand_elsewhere(WindowRobot robot) {
    CellName lit = new CellName("W1", Quantity.VALUE, 1, 2);
    robot.interact(() -> view.light(Spoken.of(List.of(List.of(lit)))));
    Area before = view.picture().cards().areaOf(lit).orElseThrow();

    show(robot, Samples.twoLayersBehind("First"), 0);

    Area after = view.picture().cards().areaOf(lit).orElseThrow();
    assertThat(after).isNotEqualTo(before);
    assertThat(view.lookupAll(".lit"))
        .singleElement()
        .satisfies(mark ->
            assertThat(
                    mark.getBoundsInParent()
                        .contains(after.x() + after.width() / 2, after.y() + after.height() / 2))
                .isTrue());
  }

  @Test
  void a_card_says_what_it_is_in_words(WindowRobot robot) {
    assertThat(view.picture().cards().card("S").orElseThrow().getAccessibleText())
        .isEqualTo("S, linear, 3 by 4, not computed yet");

    at(robot, 1);

    assertThat(view.picture().cards().card("S").orElseThrow().getAccessibleText())
        .isEqualTo("S, linear, 3 by 4, computed");
  }

  @Test
  void no_card_lies_on_another() {
    List<Area> areas = view.picture().cards().all().stream().map(NodeCard::area).toList();

    assertThat(areas).hasSize(9);
    for (Area one : areas) {
      assertThat(areas).filteredOn(other -> one.overlaps(other)).containsExactly(one);
    }
  }

  @Test
  void in_the_middle_of_a_step_the_matrices_are_on_their_way(WindowRobot robot) {
    at(robot, 0.2);
    assertThat(robot.all(".traveller")).hasSize(3);

    at(robot, 5.2);
    assertThat(robot.all(".traveller"))
        .extracting(chip -> ((Region) chip).getAccessibleText())
        .contains("∂L/∂W⁽¹⁾, 3 by 4, on its way back");

    at(robot, 6);
    assertThat(robot.all(".traveller")).isEmpty();
  }

  @Test
  void other_numbers_leave_zoom_and_cards_as_they_are(WindowRobot robot) {
    NodeCard card = view.picture().cards().card("X").orElseThrow();
    robot.interact(view::zoomIn);
    double zoom = view.zoomProperty().get();

    show(robot, Samples.twoLayers(Samples.X.with(0, 0, 9)), 0);

    assertThat(view.picture().cards().card("X")).containsSame(card);
    assertThat(text("X", Quantity.VALUE, 0, 0)).isEqualTo("9.00");
    assertThat(view.zoomProperty().get()).isEqualTo(zoom);
  }

  @Test
  void what_comes_back_along_two_wires_is_seen_to_add_up(WindowRobot robot) {
    show(robot, Samples.shared(), 8);

    assertThat(robot.all(".slip")).hasSize(1);
    assertThat(robot.all(".slip .matrix")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void changed_cells_flash_and_stop_flashing(boolean reducedMotion, WindowRobot robot) {
    robot.interact(() -> {
      view.reducedMotionProperty().set(reducedMotion);
      view.flash(Stream.of(new CellName("X", Quantity.VALUE, 0, 0)));
      assertThat(view.lookupAll(".flash")).hasSize(1);
      assertThat(view.flashing())
          .singleElement()
          .satisfies(flash -> {
            assertThat(flash.getTotalDuration()).isNotEqualTo(Duration.INDEFINITE);
            flash.jumpTo(flash.getTotalDuration());
          });
    });
    Pulses.pass(2);

    assertThat(view.lookupAll(".flash")).isEmpty();
    assertThat(view.flashing()).isEmpty();
  }

  @Test
  void a_large_matrix_is_a_heat_map_whose_cells_can_be_selected(WindowRobot robot) {
    show(robot, Samples.large(), 0);
    MatrixView map = matrix("W", Quantity.VALUE);
    assertThat(map.getStyleClass()).contains("heat-map");

    robot.interact(() -> {
      view.selectedCellProperty().set(new CellName("W", Quantity.VALUE, 39, 29));
      map.requestFocus();
    });
    robot.push(KeyCode.LEFT);

    assertThat(view.selectedCellProperty().get())
        .isEqualTo(new CellName("W", Quantity.VALUE, 39, 28));
    assertThat(map.isFocused()).isTrue();
  }

  @Test
  void of_two_thousand_nodes_those_in_sight_have_cards_and_few_others(WindowRobot robot) {
    show(robot, Samples.many(2000), 3);

    Picture picture = view.picture();
    LayoutResult places = picture.arrangement().orElseThrow();
    assertThat(places.boxes()).hasSize(2000);
    assertThat(picture.cards().all())
        .hasSizeLessThan(300)
        .extracting(NodeCard::node)
        .containsAll(
            places.boxes().keySet().stream()
                .filter(id -> places.place(id).overlaps(picture.sight()))
                .toList());
  }

  @Test
  void the_picture_keeps_fitting_the_window_until_a_person_moves_it(WindowRobot robot) {
    double wide = view.zoomProperty().get();
    robot.interact(() -> view.getScene().getWindow().setWidth(700));
    double narrow = view.zoomProperty().get();
    assertThat(narrow).isLessThan(wide);

    robot.interact(view::zoomIn);
    double chosen = view.zoomProperty().get();
    robot.interact(() -> view.getScene().getWindow().setWidth(1000));
    assertThat(view.zoomProperty().get()).isEqualTo(chosen);
  }
}
