package studio.backprop.view;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import studio.backprop.playback.Grain;
import studio.backprop.session.Playhead;
import studio.backprop.session.Session;
import studio.backprop.session.Teaching;
import studio.backprop.view.files.FileCommands;
import studio.backprop.view.graph.GraphView;
import studio.backprop.view.text.Rows;

/// The keys of the window.
///
/// Space and the arrows move the playhead wherever nobody needs them more: text that is being
/// edited keeps them, and so do the cells of the graph, a card that was reached by keyboard, and
/// for Space a button that was. What was only clicked does not.
final class Keys {
  private final Scene scene;
  private final Playhead playhead;
  private final GraphView graph;
  private final BooleanSupplier covered;

  /// Whether a card has the keyboard because it was clicked, and not since one went there by keys.
  private boolean pointing = true;

  private Keys(Scene scene, Playhead playhead, GraphView graph, BooleanSupplier covered) {
    this.scene = scene;
    this.playhead = playhead;
    this.graph = graph;
    this.covered = covered;
  }

  /// @param covered whether a sheet lies over the window, which then has its keys to itself
  static void install(Scene scene, Playhead playhead, GraphView graph, BooleanSupplier covered) {
    Keys keys = new Keys(scene, playhead, graph, covered);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> keys.pointing = true);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::beforeOthers);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::move);
  }

  static void install(Scene scene, FileCommands files, Session session) {
    on(scene, KeyCode.O, files::open, SHORTCUT_DOWN);
    on(scene, KeyCode.S, files::save, SHORTCUT_DOWN);
    on(scene, KeyCode.S, files::saveAs, SHORTCUT_DOWN, SHIFT_DOWN);
    on(scene, KeyCode.Z, session::undo, SHORTCUT_DOWN);
    on(scene, KeyCode.Z, session::redo, SHORTCUT_DOWN, SHIFT_DOWN);
    on(scene, KeyCode.Y, session::redo, SHORTCUT_DOWN);
  }

  /// G looks closer, Shift+G from further away, wherever no text is being edited.
  static void install(Scene scene, Session session) {
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean typing = scene.getFocusOwner() instanceof TextInputControl;
          boolean other = event.isControlDown() || event.isAltDown() || event.isMetaDown();
          if (event.getCode() == KeyCode.G && !typing && !other) {
            Grain grain = session.shown().gaze().grain();
            session.look(event.isShiftDown() ? grain.coarser() : grain.finer());
            event.consume();
          }
        });
  }

  /// Esc lets go of what is selected, where nobody else has a use for it: the step is looked at
  /// again.
  static void letGo(Scene scene, Session session) {
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean typing =
              scene.getFocusOwner() instanceof TextInputControl field && field.isEditable();
          if (event.getCode() == KeyCode.ESCAPE
              && !typing
              && session.shown().selection().node().isPresent()) {
            session.selectNothing();
            event.consume();
          }
        });
  }

  static void install(Scene scene, GraphView graph) {
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && graph.back()) {
            event.consume();
          }
        });
    on(scene, KeyCode.DIGIT0, graph::fit, SHORTCUT_DOWN);
    on(scene, KeyCode.NUMPAD0, graph::fit, SHORTCUT_DOWN);
    for (KeyCode plus : new KeyCode[] {KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD}) {
      on(scene, plus, graph::zoomIn, SHORTCUT_DOWN);
    }
    on(scene, KeyCode.MINUS, graph::zoomOut, SHORTCUT_DOWN);
    on(scene, KeyCode.SUBTRACT, graph::zoomOut, SHORTCUT_DOWN);
  }

  /// Z, F2, Ctrl+E, Ctrl+Shift+E, Ctrl+D and Ctrl+Delete, wherever no text is being edited.
  ///
  /// @param formula lets the formula of the selected node be typed
  /// @param covered whether a sheet lies over the window
  static void install(
      Scene scene, NodeCommands commands, Runnable formula, BooleanSupplier covered) {
    Map<KeyCombination, Runnable> actions =
        Map.of(
            NodeMenu.ALONE, commands::doLookAlone,
            NodeMenu.FORMULA, formula,
            NodeMenu.OPEN_UP, commands::doOpenUp,
            NodeMenu.FOLD, commands::doFold,
            NodeMenu.DUPLICATE, commands::doDuplicate,
            NodeMenu.DELETE, commands::doDelete);
    actions.forEach((keys, action) ->
        scene
            .getAccelerators()
            .put(
                keys,
                () -> {
                  if (!covered.getAsBoolean()
                      && !(scene.getFocusOwner() instanceof TextInputControl)) {
                    action.run();
                  }
                }));
  }

  /// Page Down and Page Up, which a clicker sends, lead through the lesson; a description that has
  /// the keyboard keeps them.
  ///
  /// @param covered whether a sheet lies over the window
  static void install(Scene scene, Teaching teaching, BooleanSupplier covered) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean modified = event.isShiftDown() || event.isShortcutDown() || event.isAltDown();
          boolean isOne =
              event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
          if (!isOne
              || modified
              || covered.getAsBoolean()
              || !teaching.isThere()
              || scene.getFocusOwner() instanceof Rows) {
            return;
          }
          if (event.getCode() == KeyCode.PAGE_DOWN) {
            teaching.next();
          } else {
            teaching.back();
          }
          event.consume();
        });
  }

  /// A sign, whatever keys it is typed by, wherever no text is being edited.
  static void onTyped(Scene scene, String sign, Runnable action, BooleanSupplier covered) {
    scene.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          if (sign.equals(event.getCharacter())
              && !covered.getAsBoolean()
              && !(scene.getFocusOwner() instanceof TextInputControl)) {
            action.run();
            event.consume();
          }
        });
  }

  static void on(Scene scene, KeyCode key, Runnable action, KeyCombination.Modifier... with) {
    scene.getAccelerators().put(new KeyCodeCombination(key, with), action);
  }

  private void beforeOthers(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB) {
      pointing = false;
    }
    if (covered.getAsBoolean()) {
      return;
    }
    Node focused = scene.getFocusOwner();
    boolean arrow = event.getCode() != KeyCode.SPACE;
    boolean clicked = focused != null && !focused.isFocusVisible();
    boolean button = focused instanceof ButtonBase && (arrow || clicked);
    boolean card = pointing && isCard(focused);
    if (button || card) {
      move(event);
    }
  }

  private boolean isCard(@Nullable Node focused) {
    return focused != null
        && focused.getStyleClass().contains("card")
        && graph.selectedCellProperty().get() == null;
  }

  private void move(KeyEvent event) {
    Node focused = scene.getFocusOwner();
    boolean modified =
        event.isShiftDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (modified || focused instanceof TextInputControl) {
      return;
    }
    switch (event.getCode()) {
      case SPACE -> playhead.togglePlay();
      case LEFT -> playhead.stepBack();
      case RIGHT -> playhead.step();
      case HOME -> playhead.first();
      case END -> playhead.last();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
