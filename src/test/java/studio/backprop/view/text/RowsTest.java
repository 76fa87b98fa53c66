package studio.backprop.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import studio.backprop.view.InWindow;
import studio.backprop.view.WindowRobot;

@InWindow
class RowsTest {
  private final List<String> made = new ArrayList<>();
  private Rows rows;

  @InWindow.Start
  void open(Stage stage) {
    rows = new Rows();
    stage.setScene(new Scene(new StackPane(rows), 300, 400));
    stage.show();
  }

  @Test
  void rows_in_place_of_more_or_fewer_are_made_once(WindowRobot robot) {
    robot.interact(() -> rows.show(named("first", 5)));
    made.clear();
    robot.interact(() -> rows.show(named("then", 3)));
    assertThat(made).containsExactlyInAnyOrder("then 0", "then 1", "then 2");
    robot.interact(() -> rows.show(named("last", 4)));
    assertThat(made).filteredOn(row -> row.startsWith("last")).hasSize(4).doesNotHaveDuplicates();
  }

  private List<Supplier<Region>> named(String name, int count) {
    return IntStream.range(0, count).mapToObj(index -> row(name + " " + index)).toList();
  }

  private Supplier<Region> row(String text) {
    return () -> {
      made.add(text);
      return new Label(text);
    };
  }
}
