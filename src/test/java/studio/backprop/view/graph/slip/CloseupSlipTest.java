package studio.backprop.view.graph.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Run;
import studio.backprop.scenario.library.Library;
import studio.backprop.view.InWindow;
import studio.backprop.view.WindowRobot;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.writing.style.Style;

@InWindow
class CloseupSlipTest {
  private static final Area SIGHT = new Area(0, 0, 1000, 800);

  private final Pane layer = new Pane();

  @InWindow.Start
  void open(Stage stage) {
    stage.setScene(new Scene(layer));
    stage.show();
  }

  /// Draws the inside of a convolution from outside, beside a card of this size in the corner.
  private CloseupSlip beside(WindowRobot robot, Area card, Area sight) {
    Run run = Run.of(Library.entry("convolution-and-pooling").scenario());
    CloseupSlip slip = new CloseupSlip(layer);
    robot.interact(() ->
        slip.show(
            Frames.at(run.trace(), run.timeline(), 0.5),
            Plan.of(run.trace(), List.of(), Style.USUAL),
            around(card, sight)));
    return slip;
  }

  private static Surroundings around(Area card, Area sight) {
    return new Surroundings() {
      @Override
      public boolean sees(Area area) {
        return sight.holds(area);
      }

      @Override
      public Optional<Area> place(String id) {
        return Optional.of(card);
      }

      @Override
      public SlipPlaces room() {
        return new SlipPlaces(List.of(card), List.of(), List.of(), sight, 1);
      }
    };
  }

  @Test
  void it_stands_off_its_card(WindowRobot robot) {
    Area card = new Area(0, 0, 100, 100);

    assertThat(beside(robot, card, SIGHT).area())
        .hasValueSatisfying(area -> assertThat(area.overlaps(card)).isFalse());
  }

  @Test
  void where_its_card_comes_into_sight_after_it_it_goes_there(WindowRobot robot) {
    Area card = new Area(880, 0, 100, 100);
    CloseupSlip slip = beside(robot, card, new Area(0, 0, 500, 800));

    robot.interact(() -> slip.moved(around(card, SIGHT)));

    assertThat(slip.area())
        .hasValueSatisfying(area -> assertThat(area.grown(10).overlaps(card)).isTrue());
  }

  @Test
  void where_it_has_no_room_nothing_has_to_give_way_to_it(WindowRobot robot) {
    assertThat(beside(robot, SIGHT, SIGHT).area()).isEmpty();
  }
}
