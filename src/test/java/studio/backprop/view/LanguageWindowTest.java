package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.language.Language;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.settings.Settings;
import studio.backprop.view.looks.Looks;
import studio.backprop.view.looks.Theme;

/// The window in another language, from one pulse to the next.
@InWindow
class LanguageWindowTest {
  private final List<MainWindow> windows = new ArrayList<>();
  private Stage stage;

  @InWindow.Start
  void open(Stage first) {
    stage = first;
    stage.setWidth(1280);
    stage.setHeight(800);
    show(new Session(Library.first().scenario()));
  }

  private void show(Session session) {
    MainWindow window =
        new MainWindow(session, Settings.none(), new FakePrompts(), new Looks(Theme.LIGHT));
    windows.add(window);
    LanguageSwitch.install(window, this::show);
    window.showOn(stage);
  }

  private MainWindow window() {
    return windows.getLast();
  }

  @BeforeEach
  void laidOut() {
    Pulses.until(window().graph().graph().readyProperty()::get);
  }

  private void choose(WindowRobot robot, Language language) {
    MenuButton menu = (MenuButton) stage.getScene().getRoot().lookup("#notation");
    robot.interact(() -> item(menu.getItems(), language.ownName()).fire());
    laidOut();
  }

  private static MenuItem item(List<MenuItem> items, String text) {
    return items.stream()
        .flatMap(one -> one instanceof Menu menu ? menu.getItems().stream() : List.of(one).stream())
        .filter(one -> text.equals(one.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no item " + text));
  }

  @Test
  void another_language_shows_the_same_moment_in_its_words(WindowRobot robot) {
    robot.interact(() -> {
      window().session().playhead().moveTo(3);
      window().session().selectNode("S");
    });
    String english = window().session().shown().told().sentence();

    choose(robot, Language.GERMAN);

    assertThat(windows).hasSize(2);
    assertThat(window().language()).isEqualTo(Language.GERMAN);
    assertThat(window().session().playhead().position()).isEqualTo(3);
    assertThat(window().session().shown().selection().node()).hasValue("S");
    assertThat(window().session().shown().told().sentence()).isNotEqualTo(english);
    assertThat(stage.getTitle()).doesNotContain("Two linear layers");
  }

  @Test
  void what_was_done_can_be_undone_in_the_other_language(WindowRobot robot) {
    var before = window().session().document().scenario();
    robot.interact(() -> window().session().apply(new Edit.Resize("n", 2)));
    choose(robot, Language.SPANISH);

    robot.interact(window().session()::undo);

    assertThat(window().session().document().scenario()).isEqualTo(before);
  }

  @Test
  void the_way_back_leads_to_the_same_words(WindowRobot robot) {
    String english = window().session().shown().told().sentence();

    choose(robot, Language.GERMAN);
    choose(robot, Language.ENGLISH);

    assertThat(window().session().shown().told().sentence()).isEqualTo(english);
    assertThat(stage.getTitle()).contains("Two linear layers");
  }

  @Test
  void chinese_has_letters_where_the_system_has_none(WindowRobot robot) {
    choose(robot, Language.CHINESE);

    Font font = ((Labeled) stage.getScene().getRoot().lookup("#count")).getFont();
    assertThat(font.getFamily()).startsWith("Noto Sans SC");
  }
}
