package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Run;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;

/// Every scenario of the library in a laid-out window: nothing is cut short, nothing lies over
/// anything else.
class TidyWindowTest extends WholeWindow {
  /// The zoom from which on numbers can be read on cards.
  private static final double READABLE = 0.78;

  private void show(WindowRobot robot, Library.Entry entry) {
    robot.interact(() -> {
      driver.session.playhead().reducedMotionProperty().set(true);
      driver.session.show(entry.scenario());
    });
    driver.awaitGraph();
    robot.interact(driver.window.graph().graph()::fit);
  }

  private double zoom() {
    return driver.window.graph().graph().zoomProperty().get();
  }

  private LaidOut window() {
    return new LaidOut(driver.window.scene().getRoot(), zoom());
  }

  private Tidiness tidiness() {
    return new Tidiness(window());
  }

  private Crossings crossings() {
    return new Crossings(window());
  }

  /// Gives the window another size, and fits the graph to it.
  private void resize(WindowRobot robot, Dimension2D size) {
    resize(robot, size.getWidth(), size.getHeight());
    robot.interact(driver.window.graph().graph()::fit);
    settle();
  }

  /// Until formulas are set, their text stands in their place.
  private void settle() {
    Pulses.finished(() -> Settled.of(driver.window.scene(), driver.window.graph().graph()));
  }

  private void togglePanels(WindowRobot robot) {
    robot.push(KeyCode.F8);
    robot.push(KeyCode.F9);
    Pulses.settle();
    robot.interact(driver.window.graph().graph()::fit);
  }

  /// Sizes that a window is given one after another: out of one beyond the headless platform's
  /// screen there is no way back.
  static Stream<List<Dimension2D>> sizes() {
    return Stream.of(
        List.of(new Dimension2D(1024, 640), new Dimension2D(1280, 800)),
        List.of(new Dimension2D(2560, 1440)));
  }

  /// Each scenario is opened once: at its end, where gradients add up, and inside its steps, in the
  /// usual window there also with closed panels.
  @ParameterizedTest
  @MethodSource("sizes")
  void nothing_is_cut_short_and_nothing_lies_over_anything_else(
      List<Dimension2D> sizes, WindowRobot robot) {
    List<String> wrong = new ArrayList<>();
    for (Library.Entry entry : Library.entries()) {
      show(robot, entry);
      for (Dimension2D size : sizes) {
        resize(robot, size);
        Stream.of(
                untidyAtItsEnd(robot),
                sumsOverWires(robot, entry, size),
                insidesOverOthers(robot, entry))
            .flatMap(List::stream)
            .forEach(one -> wrong.add("%s in %s: %s".formatted(entry.name(), size, one)));
      }
      wrong.addAll(tiedOver(robot, entry));
      if (sizes.size() > 1) {
        togglePanels(robot);
        insidesOverOthers(robot, entry)
            .forEach(one -> wrong.add("%s without panels: %s".formatted(entry.name(), one)));
        togglePanels(robot);
      }
    }

    assertThat(wrong).isEmpty();
  }

  private List<String> untidyAtItsEnd(WindowRobot robot) {
    robot.interact(driver.session.playhead()::last);
    settle();
    return untidy();
  }

  private List<String> untidy() {
    return Pulses.on(() -> {
      Tidiness tidiness = tidiness();
      List<String> here = new ArrayList<>(tidiness.cutShort());
      here.addAll(tidiness.beyondTheirCards());
      here.addAll(tidiness.writtenOver());
      here.addAll(crossings().wiresUnderCards());
      here.addAll(crossings().shapesOverWires());
      return here;
    });
  }

  /// Of ties between the cells that make a gradient.
  private List<String> tiedOver(WindowRobot robot, Library.Entry entry) {
    List<String> wrong = new ArrayList<>();
    for (String parameter : parameters(entry)) {
      robot.interact(
          () -> driver.session.selectCell(new CellName(parameter, Quantity.GRADIENT, 0, 0)));
      Pulses.on(() -> crossings().tiesOverShapes())
          .forEach(one -> wrong.add("%s, %s: %s".formatted(entry.name(), parameter, one)));
    }
    return wrong;
  }

  private static List<String> parameters(Library.Entry entry) {
    return Run.of(entry.scenario()).graph().nodes().stream()
        .filter(GraphNode::isParameter)
        .map(GraphNode::id)
        .toList();
  }

  @Test
  void beside_wires_stands_what_a_size_is_called_now_and_nothing_that_has_no_room(
      WindowRobot robot) {
    driver.awaitGraph();
    robot.interact(() -> driver.session.apply(new Edit.RenameSymbol("h", "u")));
    driver.awaitGraph();
    assertThat(Pulses.on(() -> tidiness().shapes())).contains("d×u").doesNotContain("d×h");

    robot.interact(() -> driver.session.apply(new Edit.RenameSymbol("n", "measurements")));
    driver.awaitGraph();
    assertThat(Pulses.on(() -> tidiness().shapes())).contains("d×u");
    assertThat(Pulses.on(() -> tidiness().shapesUnderCards())).isEmpty();
  }

  /// Where gradients add up they are seen over no wire, and led to: in the smallest window only
  /// where numbers can be read on cards.
  private List<String> sumsOverWires(WindowRobot robot, Library.Entry entry, Dimension2D size) {
    List<String> wrong = new ArrayList<>();
    boolean isSmallest = size.getWidth() < 1280;
    for (int at : isSmallest && zoom() < READABLE ? List.<Integer>of() : Sums.of(entry)) {
      robot.interact(() -> driver.session.playhead().moveTo(at));
      Pulses.on(() -> crossings().slipsOverWires())
          .forEach(one -> wrong.add("at %d, %s".formatted(at, one)));
    }
    return wrong;
  }

  /// What is seen of the inside of a step lies over nothing.
  private List<String> insidesOverOthers(WindowRobot robot, Library.Entry entry) {
    List<Double> moments = insides(entry);
    List<String> wrong = new ArrayList<>();
    if (!moments.isEmpty()) {
      robot.interact(() -> driver.session.look(Grain.INSIDE));
      for (double at : moments) {
        robot.interact(() -> driver.session.playhead().moveTo(at));
        Pulses.on(() -> crossings().slipsOverOthers())
            .forEach(one -> wrong.add("at %s, %s".formatted(at, one)));
      }
      robot.interact(() -> driver.session.look(Grain.OPERATION));
    }
    return wrong;
  }

  /// Half way through each step of whose inside something is seen, and near its end.
  private static List<Double> insides(Library.Entry entry) {
    Run run = Run.of(entry.scenario());
    return IntStream.range(0, run.timeline().length())
        .boxed()
        .flatMap(step -> Stream.of(step + 0.5, step + 0.95))
        .filter(at ->
            Frames.at(run.trace(), run.timeline(), Grain.INSIDE, at)
                .closeup()
                .filter(inside -> !inside.panels().isEmpty())
                .isPresent())
        .toList();
  }
}
