package studio.backprop.view.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Scenario;
import studio.backprop.view.InWindow;
import studio.backprop.view.Pulses;
import studio.backprop.view.WindowRobot;
import studio.backprop.view.overlay.Overlay;

@InWindow
class LibrarySheetTest {
  private final List<Scenario> opened = new ArrayList<>();
  private Overlay overlay;

  @InWindow.Start
  void open(Stage stage) {
    Texts texts = Language.ENGLISH.texts("window");
    overlay = new Overlay(texts);
    stage.setScene(new Scene(new StackPane(overlay), 800, 600));
    stage.show();
    overlay.show("Library", LibrarySheet.of(Language.ENGLISH, opened::add));
  }

  @BeforeEach
  void whenItIsThere(WindowRobot robot) {
    Pulses.until(() -> !list(robot).getItems().isEmpty());
    Pulses.settle();
  }

  @Test
  void typing_searches_and_enter_opens_the_first_that_is_found(WindowRobot robot) {
    robot.write("glove");
    robot.push(KeyCode.ENTER);

    assertThat(opened).extracting(Scenario::title).singleElement().asString().contains("GloVe");
  }

  @Test
  void enter_waits_for_what_is_still_being_loaded(WindowRobot robot) {
    enterAtOnce(robot, () -> {});

    assertThat(opened).extracting(Scenario::title).singleElement().asString().contains("GloVe");
  }

  @Test
  void what_is_closed_meanwhile_opens_nothing(WindowRobot robot) {
    enterAtOnce(robot, overlay::close);

    assertThat(opened).isEmpty();
  }

  /// Opens the sheet, types and presses Enter before anything that is loaded can have come.
  private void enterAtOnce(WindowRobot robot, Runnable then) {
    AtomicReference<ListView<?>> loading = new AtomicReference<>();
    robot.interact(() -> {
      overlay.close();
      Region sheet = LibrarySheet.of(Language.ENGLISH, opened::add);
      overlay.show("Library", sheet);
      loading.set((ListView<?>) sheet.lookup("#library-list"));
      TextField field = (TextField) sheet.lookup("#library-search");
      field.setText("glove");
      field.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
      then.run();
    });
    Pulses.until(() -> !loading.get().getItems().isEmpty());
    Pulses.settle();
  }

  @Test
  void the_arrows_choose_while_the_search_keeps_the_focus(WindowRobot robot) {
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.UP);
    robot.push(KeyCode.ENTER);

    assertThat(opened).containsExactly(list(robot).getItems().get(1).entry().scenario());
  }

  @Test
  void escape_closes_it_and_opens_nothing(WindowRobot robot) {
    robot.push(KeyCode.ESCAPE);

    assertThat(overlay.isOpen()).isFalse();
    assertThat(opened).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static ListView<Shelf.Item> list(WindowRobot robot) {
    return robot.one("#library-list", ListView.class);
  }
}
