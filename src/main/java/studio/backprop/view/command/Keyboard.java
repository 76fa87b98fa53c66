package studio.backprop.view.command;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import studio.backprop.view.command.Command.Reach;
import studio.backprop.view.text.Rows;

/// Lets commands be asked for by their keys.
///
/// Space and the arrows move the playhead wherever nobody needs them more: text that is being
/// edited keeps them, and so do the cells of the graph, a card that was reached by keyboard, and
/// for Space a button that was. What was only clicked does not.
public final class Keyboard {
  private final Scene scene;
  private final List<Command> commands;
  private final BooleanSupplier covered;
  private final Predicate<Node> isIdleCard;

  /// Whether a card has the keyboard because it was clicked, and not since one went there by keys.
  private boolean pointing = true;

  private Keyboard(
      Scene scene, List<Command> commands, BooleanSupplier covered, Predicate<Node> isIdleCard) {
    this.scene = scene;
    this.commands = commands;
    this.covered = covered;
    this.isIdleCard = isIdleCard;
  }

  /// Lets the keys of a scene do what the commands do.
  ///
  /// @param covered whether a sheet lies over the window, which then has its keys to itself
  /// @param isIdleCard whether a node is a card of the graph none of whose cells is selected
  public static void install(
      Scene scene, List<Command> commands, BooleanSupplier covered, Predicate<Node> isIdleCard) {
    Keyboard keyboard = new Keyboard(scene, commands, covered, isIdleCard);
    keyboard.accelerate();
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> keyboard.pointing = true);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keyboard::beforeOthers);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, keyboard::afterOthers);
    scene.addEventHandler(KeyEvent.KEY_TYPED, event -> keyboard.run(Reach.NOT_TYPING, event));
  }

  private void accelerate() {
    for (Command command : commands) {
      for (Chord chord : command.chords()) {
        switch (command.reach()) {
          case ANYWHERE ->
              chord.combinations().forEach(keys -> scene.getAccelerators().put(keys, command::run));
          case NOT_TYPING ->
              chord
                  .combinations()
                  .forEach(
                      keys -> scene.getAccelerators().put(keys, () -> runUnlessTyping(command)));
          case YIELDING, LEADING, LAST -> {}
        }
      }
    }
  }

  private void runUnlessTyping(Command command) {
    if (!covered.getAsBoolean() && !isTyping()) {
      command.run();
    }
  }

  private boolean isTyping() {
    return scene.getFocusOwner() instanceof TextInputControl;
  }

  private boolean isOnlyReading() {
    return scene.getFocusOwner() instanceof TextInputControl text && !text.isEditable();
  }

  private void beforeOthers(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB) {
      pointing = false;
    }
    if (covered.getAsBoolean()) {
      return;
    }
    Node focused = scene.getFocusOwner();
    if (!(focused instanceof Rows && event.getCode().isNavigationKey())) {
      run(Reach.LEADING, event);
    }
    if (!event.isConsumed() && !needs(focused, event)) {
      run(Reach.YIELDING, event);
    }
  }

  private void afterOthers(KeyEvent event) {
    run(Reach.YIELDING, event);
    run(Reach.LAST, event);
  }

  /// Whether what has the keyboard may make something of a key itself.
  private boolean needs(@Nullable Node focused, KeyEvent event) {
    boolean arrow = event.getCode() != KeyCode.SPACE;
    boolean clicked = focused != null && !focused.isFocusVisible();
    boolean button = focused instanceof ButtonBase && (arrow || clicked);
    boolean card = pointing && focused != null && isIdleCard.test(focused);
    return !button && !card;
  }

  private boolean isAmongLines() {
    return scene.getFocusOwner() instanceof TextArea;
  }

  /// A text of one line has no pages to turn, and one that is only read nothing to leave.
  private boolean passesBy(Reach reach, KeyEvent event) {
    return switch (reach) {
      case LEADING -> event.getCode().isNavigationKey() && (!isAmongLines() || isOnlyReading());
      case LAST -> isOnlyReading();
      case ANYWHERE, NOT_TYPING, YIELDING -> false;
    };
  }

  private void run(Reach reach, KeyEvent event) {
    if (event.isConsumed() || covered.getAsBoolean() || (isTyping() && !passesBy(reach, event))) {
      return;
    }
    commands.stream()
        .filter(command -> command.reach() == reach && command.matches(event))
        .filter(command -> command.possible().getAsBoolean())
        .findFirst()
        .ifPresent(command -> {
          command.run();
          event.consume();
        });
  }
}
