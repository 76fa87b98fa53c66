package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.backprop.language.Language;

/// In every language a small window's menus show all that they say.
@InWindow
class MenusFitWindowTest {
  private static final Dimension2D SMALL = new Dimension2D(1024, 640);

  private static final double HIGHEST = 60;

  private final Set<String> wrong = new TreeSet<>();
  private int seen;
  private Stage stage;

  @InWindow.Start
  void open(Stage stage) {
    this.stage = stage;
  }

  private static List<PopupWindow> popups() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(PopupWindow.class::cast)
        .toList();
  }

  /// Looks at all that is open over the window.
  private void look(WindowRobot robot, String menu) {
    Pulses.settle();
    robot.interact(() -> {
      for (PopupWindow popup : popups()) {
        seen++;
        new Tidiness(new LaidOut(popup.getScene().getRoot(), 1))
            .cutShort()
            .forEach(cut -> wrong.add(menu + ": " + cut));
        if (popup.getWidth() > SMALL.getWidth()) {
          wrong.add(menu + " is wider than the window: " + popup.getWidth());
        }
        popup.getScene().getRoot().lookupAll(".menu-item").stream()
            .filter(item -> item.getLayoutBounds().getHeight() > HIGHEST)
            .forEach(item -> wrong.add(menu + " has an item that is too high: " + item));
      }
    });
  }

  private void close(WindowRobot robot) {
    robot.interact(() -> popups().forEach(PopupWindow::hide));
  }

  private static List<MenuButton> buttons(MainWindow window) {
    return Pulses.on(() -> {
      List<MenuButton> buttons = new ArrayList<>();
      for (Node node : window.scene().getRoot().lookupAll(".menu-button")) {
        if (node instanceof MenuButton button) {
          buttons.add(button);
        }
      }
      return buttons;
    });
  }

  @ParameterizedTest
  @EnumSource
  void no_menu_cuts_what_it_says(Language language, WindowRobot robot) {
    MainWindow window = new LanguageTour(stage, language, SMALL, robot, (_, _) -> {}).window;
    robot.interact(() -> window.session().selectNode("S"));
    for (MenuButton button : buttons(window)) {
      robot.interact(button::show);
      look(robot, "menu " + button.getId());
      for (MenuItem item : button.getItems()) {
        if (item instanceof Menu inner) {
          robot.interact(inner::show);
          look(robot, "menu " + inner.getText());
        }
      }
      close(robot);
    }
    robot.interact(window.graph()::takeKeyboard);
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    assertThat(Pulses.on(MenusFitWindowTest::popups)).anyMatch(ContextMenu.class::isInstance);
    look(robot, "the menu of a card");
    close(robot);
    robot.interact(window.graph()::takeKeyboard);
    robot.push(KeyCode.ENTER).push(KeyCode.SHIFT, KeyCode.F10);
    look(robot, "the menu of a cell");
    close(robot);

    assertThat(wrong).isEmpty();
    assertThat(seen).isGreaterThan(6);
  }
}
