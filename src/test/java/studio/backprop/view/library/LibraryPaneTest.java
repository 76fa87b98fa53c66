package studio.backprop.view.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Scenario;
import studio.backprop.view.Pulses;
import studio.backprop.view.overlay.Overlay;

@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class LibraryPaneTest {
  private final List<Scenario> opened = new ArrayList<>();
  private Overlay overlay;

  @Start
  void open(Stage stage) {
    Texts texts = Language.ENGLISH.texts("window");
    overlay = new Overlay(texts);
    stage.setScene(new Scene(new StackPane(overlay), 800, 600));
    stage.show();
    overlay.show("Library", new LibraryPane(texts, opened::add));
  }

  @BeforeEach
  void whenItIsThere(FxRobot robot) {
    Pulses.until(() -> !list(robot).getItems().isEmpty());
    waitForFxEvents();
  }

  @Test
  void typing_searches_and_enter_opens_the_first_that_is_found(FxRobot robot) {
    robot.write("glove");
    robot.push(KeyCode.ENTER);

    assertThat(opened).extracting(Scenario::title).singleElement().asString().contains("GloVe");
  }

  @Test
  void the_arrows_choose_while_the_search_keeps_the_focus(FxRobot robot) {
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.UP);
    robot.push(KeyCode.ENTER);

    assertThat(opened).containsExactly(list(robot).getItems().get(1).entry().scenario());
  }

  @Test
  void escape_closes_it_and_opens_nothing(FxRobot robot) {
    robot.push(KeyCode.ESCAPE);

    assertThat(overlay.isOpen()).isFalse();
    assertThat(opened).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static ListView<Shelf.Item> list(FxRobot robot) {
    return robot.lookup("#library-list").queryAs(ListView.class);
  }
}
