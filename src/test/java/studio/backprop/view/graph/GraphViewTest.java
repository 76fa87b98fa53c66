package studio.backprop.view.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Timeline;
import studio.backprop.trace.Trace;
import studio.backprop.view.InWindow;
import studio.backprop.view.Pulses;
import studio.backprop.view.WindowRobot;
import studio.backprop.view.graph.card.NodeCard;
import studio.backprop.view.graph.hand.CellEditing;
import studio.backprop.view.graph.matrix.Cells;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.writing.style.Style;

@InWindow
class GraphViewTest {
  private GraphView view;
  private final Recorder recorder = new Recorder();
  private Trace trace = Samples.twoLayers();

  /// What the picture has asked for; a number that is none is refused.
  private static final class Recorder implements CellEditing {
    final List<String> calls = new ArrayList<>();

    @Override
    public void enter(String node, int row, int column, String text, Consumer<String> refused) {
      calls.add("enter %s[%d,%d] %s".formatted(node, row, column, text));
      if (!text.matches("[-−]?[0-9.]+")) {
        refused.accept("That is no number.");
      }
    }

    @Override
    public void paste(String node, int row, int column, String text, Consumer<String> refused) {
      calls.add("paste %s[%d,%d] %s".formatted(node, row, column, text));
    }

    @Override
    public void beginDrag(String node, int row, int column) {
      calls.add("begin %s[%d,%d]".formatted(node, row, column));
    }

    @Override
    public void drag(String node, int row, int column, double value) {
      calls.add("drag " + value);
    }

    @Override
    public void endDrag() {
      calls.add("end");
    }
  }

  @InWindow.Start
  void open(Stage stage) {
    view = new GraphView();
    Scene scene = new Scene(view, 1000, 640);
    scene.getStylesheets().add(GraphView.class.getResource("/css/tokens.css").toExternalForm());
    stage.setScene(scene);
    stage.show();
    view.editingProperty().set(recorder);
  }

  @BeforeEach
  void show(WindowRobot robot) {
    show(robot, trace, 0);
  }

  private void show(WindowRobot robot, Trace run, double position) {
    trace = run;
    robot.interact(() -> view.show(run, new Timeline(run.graph()), Style.USUAL));
    Pulses.until(view.readyProperty()::get);
    at(robot, position);
  }

  private void at(WindowRobot robot, double position) {
    robot.interact(() -> view.show(Frames.at(trace, new Timeline(trace.graph()), position)));
  }

  private MatrixView matrix(String node, Quantity quantity) {
    return view.picture().cards().card(node).orElseThrow().matrix(quantity).orElseThrow();
  }

  private Region cell(String node, Quantity quantity, int row, int column) {
    return Cells.cell(matrix(node, quantity), row, column);
  }

  private String text(String node, Quantity quantity, int row, int column) {
    return Cells.text(matrix(node, quantity), row, column);
  }

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
  void a_click_selects_a_cell_of_a_value_or_a_gradient(WindowRobot robot) {
    robot.clickOn(cell("W1", Quantity.VALUE, 1, 2));
    assertThat(view.selectedCellProperty().get())
        .isEqualTo(new CellName("W1", Quantity.VALUE, 1, 2));
    assertThat(view.selectedNodeProperty().get()).isEqualTo("W1");

    robot.clickOn(cell("S", Quantity.GRADIENT, 2, 3));
    assertThat(view.selectedCellProperty().get())
        .isEqualTo(new CellName("S", Quantity.GRADIENT, 2, 3));
  }

  @Test
  void typing_on_a_cell_replaces_its_number_and_goes_on_below(WindowRobot robot) {
    robot.clickOn(cell("W1", Quantity.VALUE, 0, 0)).write("-2.5").push(KeyCode.ENTER);

    assertThat(recorder.calls).containsExactly("enter W1[0,0] -2.5");
    assertThat(view.selectedCellProperty().get())
        .isEqualTo(new CellName("W1", Quantity.VALUE, 1, 0));
  }

  @Test
  void tab_enters_a_number_and_goes_on_to_the_right(WindowRobot robot) {
    pressTwice(robot, cell("W1", Quantity.VALUE, 0, 3));
    robot.write("7").push(KeyCode.TAB);

    assertThat(recorder.calls).containsExactly("enter W1[0,3] 7");
    assertThat(view.selectedCellProperty().get())
        .isEqualTo(new CellName("W1", Quantity.VALUE, 1, 0));
  }

  /// The second press of a double click, without the first: two of a robot's may be too far apart.
  private static void pressTwice(WindowRobot robot, Node node) {
    Point2D at = node.localToScene(4, 4);
    Point2D onScreen = node.localToScreen(4, 4);
    robot.interact(() ->
        node.fireEvent(
            new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                at.getX(),
                at.getY(),
                onScreen.getX(),
                onScreen.getY(),
                MouseButton.PRIMARY,
                2,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null)));
  }

  @Test
  void escape_leaves_the_number_as_it_was(WindowRobot robot) {
    robot.clickOn(cell("W1", Quantity.VALUE, 0, 0)).push(KeyCode.F2).write("9");
    robot.push(KeyCode.ESCAPE);

    assertThat(recorder.calls).isEmpty();
    assertThat(robot.one(".cell-editor").isVisible()).isFalse();
    assertThat(cell("W1", Quantity.VALUE, 0, 0).isFocused()).isTrue();
  }

  @Test
  void a_number_that_is_none_is_refused_at_its_cell(WindowRobot robot) {
    robot.clickOn(cell("W1", Quantity.VALUE, 0, 0)).push(KeyCode.ENTER).write("abc");
    robot.push(KeyCode.ENTER);

    assertThat(robot.one(".refusal", Label.class).getText()).isEqualTo("That is no number.");
    assertThat(robot.one(".refusal").isVisible()).isTrue();
    assertThat(cell("W1", Quantity.VALUE, 0, 0).getPseudoClassStates())
        .anyMatch(state -> state.getPseudoClassName().equals("refused"));
    assertThat(text("W1", Quantity.VALUE, 0, 0)).isEqualTo("0.50");
  }

  @Test
  void what_is_computed_cannot_be_typed_over(WindowRobot robot) {
    robot.clickOn(cell("S", Quantity.VALUE, 0, 0)).write("1").push(KeyCode.ENTER);

    assertThat(recorder.calls).isEmpty();
    assertThat(robot.one(".cell-editor").isVisible()).isFalse();
  }

  @Test
  void the_arrow_keys_go_from_cell_to_cell_and_from_a_value_to_its_gradient(WindowRobot robot) {
    robot.clickOn(cell("W1", Quantity.VALUE, 1, 1)).push(KeyCode.RIGHT).push(KeyCode.DOWN);
    assertThat(view.selectedCellProperty().get())
        .isEqualTo(new CellName("W1", Quantity.VALUE, 2, 2));

    robot.push(KeyCode.DOWN);
    assertThat(view.selectedCellProperty().get())
        .isEqualTo(new CellName("W1", Quantity.GRADIENT, 0, 2));
    assertThat(cell("W1", Quantity.GRADIENT, 0, 2).isFocused()).isTrue();
  }

  @Test
  void the_arrow_keys_go_from_card_to_card_and_enter_goes_into_one(WindowRobot robot) {
    robot.interact(() -> view.picture().cards().card("W1").orElseThrow().requestFocus());

    robot.push(KeyCode.RIGHT);
    assertThat(view.selectedNodeProperty().get()).isEqualTo("S");

    robot.push(KeyCode.ENTER);
    assertThat(view.selectedCellProperty().get())
        .isEqualTo(new CellName("S", Quantity.VALUE, 0, 0));
  }

  @Test
  void a_drag_on_a_cell_is_one_gesture(WindowRobot robot) {
    robot.drag(cell("W1", Quantity.VALUE, 0, 0), 40, 0);

    assertThat(recorder.calls).startsWith("begin W1[0,0]").endsWith("drag 0.6", "end");
    assertThat(recorder.calls).filteredOn("end"::equals).hasSize(1);
  }

  @Test
  void a_matrix_is_copied_for_a_spreadsheet_and_a_block_is_pasted(WindowRobot robot) {
    robot.clickOn(cell("W2", Quantity.VALUE, 1, 0));
    robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.C);
    robot.push(KeyCode.ESCAPE).push(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.V);

    assertThat(recorder.calls).containsExactly("paste W2[1,0] 0.6\n-0.4\n0.8\n0.3");
  }

  @Test
  void a_card_is_dragged_by_its_header_and_its_wires_follow(WindowRobot robot) {
    List<String> moves = new ArrayList<>();
    robot.interact(() -> view.setOnNodeMoved((id, x, y) -> moves.add(id)));
    NodeCard card = view.picture().cards().card("b2").orElseThrow();
    var before = card.area();

    robot.drag(card.lookup(".card-header"), 0, 30);
    Pulses.until(() -> {
      double end = view.picture().arrangement().orElseThrow().place("b2").y();
      return end == card.getLayoutY() && end > before.y();
    });

    assertThat(moves).containsExactly("b2");
    assertThat(card.getLayoutX()).isEqualTo(before.x());
  }

  @Test
  void the_picture_stays_where_it_is_while_a_card_is_dragged_out_of_it(WindowRobot robot) {
    NodeCard card = view.picture().cards().card("b2").orElseThrow();
    NodeCard other = view.picture().cards().card("X").orElseThrow();
    var before = Pulses.on(() -> other.localToScene(0, 0));
    Point2D from = Pulses.on(() -> card.localToScene(0, 0));
    double left = card.getLayoutX();

    robot.dragSlowly(
        card.lookup(".card-header"),
        0,
        120,
        () ->
            Pulses.until(
                () -> view.picture().arrangement().orElseThrow().place("b2").equals(card.area())));

    assertThat(Pulses.on(() -> other.localToScene(0, 0))).isEqualTo(before);
    assertThat(card.getLayoutX()).isEqualTo(left);
    assertThat(Pulses.on(() -> card.localToScene(0, 0)).getY() - from.getY())
        .isCloseTo(120, within(view.zoomProperty().get()));
  }

  @Test
  void a_card_in_hand_draws_its_own_wires_anew_and_nothing_else(WindowRobot robot) {
    NodeCard card = view.picture().cards().card("b2").orElseThrow();
    Point2D grip = Pulses.on(() -> card.localToScreen(30, 8));
    robot.clickOn(grip);
    Redrawn redrawn = Pulses.on(() -> new Redrawn(view));
    double zoom = view.zoomProperty().get();

    robot.press(grip);
    robot.moveTo(grip.add(0, 40));
    Pulses.until(
        () -> view.picture().arrangement().orElseThrow().place("b2").y() == card.getLayoutY());
    Pulses.settle();
    assertThat(redrawn.wires).hasSize(1);
    assertThat(redrawn.parents).isEmpty();
    assertThat(view.zoomProperty().get()).isEqualTo(zoom);

    robot.release();
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
      view.flash(List.of(new CellName("X", Quantity.VALUE, 0, 0)));
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
