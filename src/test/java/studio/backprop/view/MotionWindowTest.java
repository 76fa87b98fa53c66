package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Run;
import studio.backprop.scenario.library.Library;

/// The maths that moves on the cards, while a step of the grain of operations is under way.
class MotionWindowTest extends WholeWindow {
  private void show(WindowRobot robot, String scenario) {
    driver.awaitGraph();
    robot.interact(() -> driver.session.show(Library.entry(scenario).scenario()));
    driver.awaitGraph();
  }

  private void at(WindowRobot robot, double position) {
    robot.interact(() -> driver.session.playhead().moveTo(position));
    Pulses.settle();
  }

  private Set<Node> all(String selector) {
    return driver.window.scene().getRoot().lookupAll(selector);
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /// The names of the cells that a mark lies around.
  private Set<String> under(String marks) {
    Set<String> names = new TreeSet<>();
    for (Node mark : all(marks)) {
      for (Node cell : all(".cell")) {
        Bounds bounds = inScene(cell);
        if (inScene(mark).contains(bounds.getCenterX(), bounds.getCenterY())) {
          names.add(String.valueOf(cell.getAccessibleText()).replaceAll("].*", "]"));
        }
      }
    }
    return names;
  }

  @Test
  void a_row_and_a_column_that_meet_are_lit_and_the_cell_they_make(WindowRobot robot) {
    show(robot, "two-linear-layers");

    at(robot, 0.6);

    assertThat(under(".lit.part"))
        .containsExactly(
            "W⁽¹⁾[0,3]", "W⁽¹⁾[1,3]", "W⁽¹⁾[2,3]", "X[1,0]", "X[1,1]", "X[1,2]", "b₁[0,3]");
    assertThat(under(".lit.made")).containsExactly("S[1,3]");
    assertThat(driver.said("S[1,2]")).startsWith("S[1,2] = ");
    assertThat(all(".cell"))
        .extracting(cell -> String.valueOf(cell.getAccessibleText()))
        .noneMatch(told -> told.startsWith("S[2,0] ="));
    assertThat(all(".traveller")).as("what would hide it").isEmpty();
  }

  @Test
  void what_a_fork_brings_is_added_cell_by_cell(WindowRobot robot) {
    show(robot, "value-used-twice");

    at(robot, 7.8);

    assertThat(all(".slip .lit.made")).as("before, added and after").hasSize(3);
    at(robot, 8);
    assertThat(all(".lit")).isEmpty();
    assertThat(all(".slip")).hasSize(1);
  }

  @Test
  void with_reduced_motion_a_step_jumps_over_it(WindowRobot robot) {
    show(robot, "two-linear-layers");
    List<Integer> lit = new ArrayList<>();

    robot.interact(() -> {
      driver.session.playhead().reducedMotionProperty().set(true);
      driver.session.playhead().positionProperty().subscribe(_ -> lit.add(all(".lit").size()));
      driver.session.playhead().first();
      driver.session.playhead().step();
      driver.session.playhead().step();
    });

    assertThat(lit).isNotEmpty().containsOnly(0);
    assertThat(driver.session.playhead().position()).isEqualTo(2);
  }

  /// Moments of the library at which matrices inside an operation are seen.
  static Stream<Arguments> withInsides() {
    return Library.entries().stream().flatMap(MotionWindowTest::withInsides);
  }

  private static Stream<Arguments> withInsides(Library.Entry entry) {
    Run run = Run.of(entry.scenario());
    List<Double> moments =
        DoubleStream.iterate(0.4, at -> at < run.timeline().length(), at -> at + 0.2)
            .filter(at ->
                Frames.at(run.trace(), run.timeline(), at)
                    .closeup()
                    .filter(now -> !now.panels().isEmpty())
                    .isPresent())
            .boxed()
            .toList();
    return moments.isEmpty() ? Stream.of() : Stream.of(Arguments.of(entry.name(), moments));
  }

  @ParameterizedTest
  @MethodSource("withInsides")
  void what_is_inside_an_operation_stands_over_no_wire_and_no_card(
      String scenario, List<Double> moments, WindowRobot robot) {
    show(robot, scenario);
    for (double moment : moments) {
      at(robot, moment);
      for (Node slip : all(".slip")) {
        String where = scenario + " at " + moment;
        Bounds area = inScene(slip);
        assertThat(all(".card")).as(where).noneMatch(card -> inScene(card).intersects(area));
        assertThat(wires()).as(where).noneMatch(area::intersects);
      }
    }
  }

  private Stream<Bounds> wires() {
    return all(".wire > .wire-line").stream()
        .filter(Path.class::isInstance)
        .flatMap(wire -> pieces((Path) wire));
  }

  /// The straight pieces of a wire, each as wide as nothing.
  private static Stream<Bounds> pieces(Path wire) {
    List<Bounds> pieces = new ArrayList<>();
    Point2D from = Point2D.ZERO;
    for (PathElement element : wire.getElements()) {
      Point2D to =
          wire.localToScene(
              switch (element) {
                case MoveTo move -> new Point2D(move.getX(), move.getY());
                case LineTo line -> new Point2D(line.getX(), line.getY());
                case QuadCurveTo curve -> new Point2D(curve.getX(), curve.getY());
                default -> throw new AssertionError(element);
              });
      if (element instanceof LineTo) {
        pieces.add(
            new BoundingBox(
                Math.min(from.getX(), to.getX()),
                Math.min(from.getY(), to.getY()),
                Math.abs(from.getX() - to.getX()),
                Math.abs(from.getY() - to.getY())));
      }
      from = to;
    }
    return pieces.stream();
  }
}
