package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import studio.backprop.language.Language;

/// All that the keyboard reaches says what it is and what it is called, to those who cannot see it.
@InWindow
class AccessibleWindowTest {
  private final Set<String> nameless = new TreeSet<>();
  private final Set<String> named = new TreeSet<>();
  private Stage stage;

  @InWindow.Start
  void open(Stage stage) {
    this.stage = stage;
  }

  private void look(MainWindow window, String when) {
    nodes(window.scene().getRoot())
        .filter(Node::isFocusTraversable)
        // The field in a spinner never has the keyboard itself.
        .filter(node -> !(node.getParent() instanceof Spinner<?>))
        .forEach(node -> {
          boolean wanting = isWanting(node);
          String what = node.getClass().getSimpleName() + " " + node.getStyleClass();
          if (!wanting) {
            named.add(what);
          } else if (nameless.stream().noneMatch(seen -> seen.endsWith(what))) {
            nameless.add(when + ": " + what);
          }
        });
  }

  /// Those in sight.
  private static Stream<Node> nodes(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.empty();
    }
    Stream<Node> below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(AccessibleWindowTest::nodes)
            : Stream.empty();
    return Stream.concat(Stream.of(node), below);
  }

  private static boolean isWanting(Node node) {
    return node.getAccessibleRole() == AccessibleRole.NODE
        || !isNamed(node)
        || hasNamelessItems(node);
  }

  private static boolean isNamed(Node node) {
    return isSaid(node.getAccessibleText())
        || (node instanceof Labeled labeled && isSaid(labeled.getText()));
  }

  private static boolean hasNamelessItems(Node node) {
    return node instanceof MenuButton menu
        && menu.getItems().stream().anyMatch(item -> !isNamed(item));
  }

  private static boolean isNamed(MenuItem item) {
    return isSaid(item.getText())
        || item instanceof SeparatorMenuItem
        || (item instanceof CustomMenuItem own && isNamed(own.getContent()));
  }

  private static boolean isSaid(String text) {
    return text != null && !text.isBlank();
  }

  /// The part of the window that has the keyboard.
  private static Optional<String> part(MainWindow window) {
    Node owner = Pulses.on(() -> window.scene().getFocusOwner());
    return Stream.of(".top-bar", ".left-side", ".graph-pane", ".inspector", ".transport")
        .filter(part -> isIn(owner, window.scene().getRoot().lookup(part)))
        .findFirst();
  }

  private static boolean isIn(Node node, Node part) {
    return node != null && (node.equals(part) || isIn(node.getParent(), part));
  }

  @Test
  void tab_goes_through_the_window_as_one_reads_it(WindowRobot robot) {
    MainWindow window =
        new LanguageTour(stage, Language.GERMAN, new Dimension2D(1280, 800), robot, (_, _) -> {})
            .window;
    robot.interact(() -> window.scene().getRoot().lookup(".top-bar .button").requestFocus());

    List<String> order = new ArrayList<>();
    while (order.size() < 6) {
      part(window)
          .filter(part -> order.isEmpty() || !order.getLast().equals(part))
          .ifPresent(order::add);
      robot.push(KeyCode.TAB);
    }

    assertThat(order)
        .containsExactly(
            ".top-bar", ".left-side", ".graph-pane", ".inspector", ".transport", ".top-bar");
  }

  @Test
  void all_that_the_keyboard_reaches_has_a_name_and_a_role(WindowRobot robot) {
    LanguageTour tour =
        new LanguageTour(stage, Language.ENGLISH, new Dimension2D(1280, 800), robot, this::look);

    tour.commands();
    tour.lesson();
    tour.why();

    assertThat(nameless).isEmpty();
    assertThat(named).hasSizeGreaterThan(20);
  }
}
