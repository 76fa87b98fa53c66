package studio.backprop.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/// Does with mouse and keyboard what a person does, and finds what the open windows hold. What a
/// deed leads to in the next pulses has happened when it returns; what is worked out elsewhere has
/// to be waited for.
public final class WindowRobot {
  private final Robot robot = new Robot();

  /// On the toolkit's thread.
  WindowRobot() {}

  /// Acts on the toolkit's thread.
  public void interact(Runnable action) {
    Pulses.finished(() -> CompletableFuture.runAsync(action, Runnable::run));
    Pulses.settle();
  }

  /// Acts on the toolkit's thread, and does not wait for the end: a dialog that is answered later
  /// may stand in between.
  public void begin(Runnable action) {
    Platform.runLater(action);
    Pulses.settle();
  }

  /// Clicks in the middle of the topmost node that is seen, by a selector or by the text on it.
  public WindowRobot clickOn(String query) {
    Node node =
        Pulses.on(() ->
            found(query, Node.class).stream()
                .filter(WindowRobot::isSeen)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to be seen of " + query)));
    return clickOn(node);
  }

  /// Clicks in the middle of a node.
  public WindowRobot clickOn(Node node) {
    return clickOn(middle(node));
  }

  /// Clicks on a point of the screen.
  public WindowRobot clickOn(Point2D point) {
    begin(() -> robot.mouseMove(point));
    begin(() -> robot.mousePress(MouseButton.PRIMARY));
    begin(() -> robot.mouseRelease(MouseButton.PRIMARY));
    return this;
  }

  /// Presses in the middle of a node, goes so far in a few steps, and releases.
  public void drag(Node node, double x, double y) {
    drag(middle(node), x, y, () -> {});
  }

  /// The same from a point of the screen.
  void drag(Point2D from, double x, double y) {
    drag(from, x, y, () -> {});
  }

  /// The same, with something that is waited for after each of the steps.
  public void dragSlowly(Node node, double x, double y, Runnable rest) {
    drag(middle(node), x, y, rest);
  }

  private void drag(Point2D from, double x, double y, Runnable rest) {
    begin(() -> robot.mouseMove(from));
    begin(() -> robot.mousePress(MouseButton.PRIMARY));
    for (int step = 1; step <= 4; step++) {
      Point2D to = from.add(x * step / 4, y * step / 4);
      begin(() -> robot.mouseMove(to));
      rest.run();
    }
    begin(() -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  /// Takes hold of what is at a point of the screen, until [#release].
  public void press(Point2D point) {
    begin(() -> robot.mouseMove(point));
    begin(() -> robot.mousePress(MouseButton.PRIMARY));
  }

  /// Goes to a point of the screen at once.
  public void moveTo(Point2D point) {
    begin(() -> robot.mouseMove(point));
  }

  public void release() {
    begin(() -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  /// Presses keys one after another, and releases them: a key, or one with others held down.
  public WindowRobot push(KeyCode... keys) {
    begin(() -> List.of(keys).forEach(robot::keyPress));
    begin(() -> List.of(keys).reversed().forEach(robot::keyRelease));
    return this;
  }

  /// Presses keys as [#push] does and types a text right after, before a pulse has gone by.
  public WindowRobot pushAndWrite(String text, KeyCode... keys) {
    begin(() -> {
      List.of(keys).forEach(robot::keyPress);
      List.of(keys).reversed().forEach(robot::keyRelease);
      typeNow(text);
    });
    return this;
  }

  /// Types a text without a pulse in between; on the toolkit's thread.
  static void typeNow(String text) {
    text.codePoints().forEach(character -> type(Character.toString(character)));
  }

  /// Clicks in the middle of a node while Shift is held down, of which the platform's robot knows
  /// nothing.
  void shiftClickOn(Node node) {
    Point2D at = middle(node);
    interact(() -> {
      for (var kind : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
        Point2D inScene = node.localToScene(node.screenToLocal(at));
        boolean held = kind == MouseEvent.MOUSE_PRESSED;
        node.fireEvent(
            new MouseEvent(
                kind,
                inScene.getX(),
                inScene.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                true,
                false,
                false,
                false,
                held,
                false,
                false,
                false,
                false,
                true,
                null));
      }
    });
  }

  /// Types a text into what has the focus.
  public WindowRobot write(String text) {
    text.codePoints().forEach(character -> begin(() -> type(Character.toString(character))));
    return this;
  }

  private static void type(String character) {
    Scene scene =
        Window.getWindows().stream()
            .filter(Window::isFocused)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no window has the focus"))
            .getScene();
    KeyCode named = KeyCode.getKeyCode(character.toUpperCase(Locale.ROOT));
    KeyCode code = named == null ? KeyCode.UNDEFINED : named;
    fire(scene, KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, character, code);
    fire(scene, KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED);
    fire(scene, KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, character, code);
  }

  private static void fire(
      Scene scene, EventType<KeyEvent> kind, String character, String text, KeyCode code) {
    Node owner = scene.getFocusOwner();
    Event.fireEvent(
        owner == null ? scene : owner,
        new KeyEvent(kind, character, text, code, false, false, false, false));
  }

  /// The nodes that match a selector or bear a text, the topmost window's first.
  public Set<Node> all(String query) {
    return all(query, Node.class);
  }

  /// Those of them that are of a kind.
  public <T extends Node> Set<T> all(String query, Class<T> kind) {
    return Pulses.on(() -> found(query, kind));
  }

  /// The first of them.
  public Node one(String query) {
    return one(query, Node.class);
  }

  /// The first of them that is of a kind.
  public <T extends Node> T one(String query, Class<T> kind) {
    return all(query, kind).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no " + query));
  }

  private static <T extends Node> Set<T> found(String query, Class<T> kind) {
    boolean selects = query.startsWith(".") || query.startsWith("#");
    return new ArrayList<>(Window.getWindows())
        .reversed().stream()
            .map(window -> window.getScene().getRoot())
            .flatMap(root -> root.lookupAll(selects ? query : "*").stream())
            .filter(node -> selects || bears(node, query))
            .filter(kind::isInstance)
            .map(kind::cast)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean bears(Node node, String text) {
    return node instanceof Labeled labeled && text.equals(labeled.getText());
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  private static Point2D middle(Node node) {
    return Pulses.on(() -> {
      Bounds bounds = node.localToScreen(node.getBoundsInLocal());
      return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    });
  }
}
