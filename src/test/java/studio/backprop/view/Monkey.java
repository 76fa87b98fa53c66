package studio.backprop.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.view.command.Command;
import studio.backprop.view.files.Prompts.Unsaved;

/// Does with a window what comes into its head, the same for the same seed.
final class Monkey {
  /// What a monkey types: numbers at the edges, formulas, halves of both, names of other kinds.
  private static final List<String> TEXTS =
      List.of(
          "0.5",
          "-0",
          "1e308",
          "NaN",
          "1e-320",
          "12",
          "3,5",
          "tanh(X)",
          "X @ W1 + b1",
          "((((",
          "@",
          "n",
          "4096",
          "1000000000",
          "n*d",
          "\u65e5\u672c\u8a9e",
          "\u202e",
          "a b",
          "W1",
          "L",
          "S = X",
          "return L",
          "\\frac{",
          "^{^{_");

  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.TAB,
          KeyCode.ENTER,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.ESCAPE,
          KeyCode.DELETE,
          KeyCode.SPACE,
          KeyCode.PAGE_DOWN,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.F2,
          KeyCode.BACK_SPACE,
          KeyCode.CONTEXT_MENU);

  private static final Set<String> CLASSES = Set.of("cell", "card", "port", "wire", "menu-item");

  private final WindowDriver driver;
  private final WindowRobot robot;
  private final Random random;
  private final Deque<String> deeds = new ArrayDeque<>();

  Monkey(WindowDriver driver, WindowRobot robot, long seed) {
    this.driver = driver;
    this.robot = robot;
    this.random = new Random(seed);
  }

  /// What it did last.
  String deeds() {
    return String.join("; ", deeds);
  }

  void act() {
    switch (random.nextInt(16)) {
      case 0, 1, 2, 3 -> run(any(driver.commands()));
      case 4, 5 -> push(any(KEYS));
      case 6, 7, 8 -> click(any(points()));
      case 9 -> click(anywhere());
      case 10, 11 -> drag(random.nextBoolean() ? any(points()) : anywhere());
      case 12 -> type(any(TEXTS));
      case 13 -> edit();
      case 14 -> travel(1 + random.nextInt(4));
      default -> rarely();
    }
  }

  private void rarely() {
    if (random.nextInt(3) == 0) {
      String name = any(Library.entries()).name();
      act("open " + name, () -> session().show(Library.entry(name).scenario()));
    } else {
      act("play", () -> session().playhead().togglePlay());
    }
  }

  private void run(Command command) {
    driver.prompts.answer = random.nextBoolean() ? Unsaved.DISCARD : Unsaved.CANCEL;
    act("command " + command.name(), command::run);
  }

  private void push(KeyCode key) {
    act("key " + key, () -> {});
    robot.push(random.nextInt(4) == 0 ? new KeyCode[] {KeyCode.SHIFT, key} : new KeyCode[] {key});
  }

  private void click(Point2D at) {
    act("click " + at, () -> {});
    robot.clickOn(at);
  }

  private void drag(Point2D from) {
    act("drag " + from, () -> {});
    Point2D to = anywhere();
    robot.press(from);
    robot.moveTo(from.midpoint(to));
    if (random.nextInt(4) == 0) {
      run(any(driver.commands()));
    }
    robot.moveTo(to);
    robot.release();
  }

  private void type(String text) {
    act("type " + text, () -> {});
    robot.write(text);
    robot.push(random.nextBoolean() ? KeyCode.ENTER : KeyCode.TAB);
  }

  private void edit() {
    List<Point2D> cells = points("cell");
    if (!cells.isEmpty()) {
      click(any(cells));
      type(any(TEXTS));
    }
  }

  private void travel(int times) {
    boolean back = random.nextInt(3) > 0;
    act(
        (back ? "undo " : "redo ") + times,
        () -> {
          for (int k = 0; k < times; k++) {
            if (back) {
              session().undo();
            } else {
              session().redo();
            }
          }
        });
  }

  private void act(String deed, Runnable action) {
    deeds.addLast(deed);
    if (deeds.size() > 20) {
      deeds.removeFirst();
    }
    robot.begin(action);
  }

  private Session session() {
    return driver.session;
  }

  private Point2D anywhere() {
    double across = random.nextDouble();
    double down = random.nextDouble();
    return Pulses.on(() -> {
      Window stage = driver.window.scene().getWindow();
      return new Point2D(
          Math.floor(stage.getX() + across * stage.getWidth()),
          Math.floor(stage.getY() + down * stage.getHeight()));
    });
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /// The middles of what a hand may want to touch, and a point of the window at least.
  private List<Point2D> points() {
    List<Point2D> points = points("");
    points.add(anywhere());
    return points;
  }

  private List<Point2D> points(String styleClass) {
    return Pulses.on(() -> {
      List<Point2D> points = new ArrayList<>();
      Window.getWindows().stream()
          .flatMap(window -> seen(window.getScene().getRoot()))
          .filter(styleClass.isEmpty() ? Monkey::invites : isOf(styleClass))
          .map(node -> node.localToScreen(node.getBoundsInLocal()))
          .filter(bounds -> bounds != null && !bounds.isEmpty())
          .map(Monkey::middle)
          .filter(this::isOverWindow)
          .forEach(points::add);
      return points;
    });
  }

  /// The platform's robot clicks nowhere else.
  private boolean isOverWindow(Point2D point) {
    Window stage = driver.window.scene().getWindow();
    return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
        .contains(point);
  }

  private static Predicate<Node> isOf(String styleClass) {
    return node -> node.getStyleClass().contains(styleClass);
  }

  private static boolean invites(Node node) {
    return node instanceof ButtonBase
        || node instanceof TextInputControl
        || node.isFocusTraversable()
        || node.getStyleClass().stream().anyMatch(CLASSES::contains);
  }

  private static Stream<Node> seen(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Monkey::seen))
        : Stream.of(node);
  }

  private static Point2D middle(Bounds bounds) {
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }
}
