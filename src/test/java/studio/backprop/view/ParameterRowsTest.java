package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.language.Language;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.writing.ParameterCount;

@InWindow
class ParameterRowsTest {
  private final Session session = new Session(Library.entry("two-linear-layers").scenario());

  private List<String> lines(WindowRobot robot) {
    List<String> lines = new java.util.ArrayList<>();
    robot.interact(() ->
        new ParameterRows(Language.ENGLISH.texts("window"))
            .of(ParameterCount.of(session.shown().graph())).stream()
                .map(row -> row.get().getAccessibleText())
                .forEach(lines::add));
    return lines;
  }

  @Test
  void parameters_are_counted_by_matrix_and_in_all_and_follow_the_sizes(WindowRobot robot) {
    assertThat(lines(robot))
        .contains("Parameters", "W⁽¹⁾: d×h = 3·4 = 12")
        .last()
        .isEqualTo("in all d·h + h + h + 1 = 21");

    robot.interact(() -> session.apply(new Edit.Resize("h", 5)));
    assertThat(lines(robot)).last().isEqualTo("in all d·h + h + h + 1 = 26");
  }
}
