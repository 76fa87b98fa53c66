package studio.backprop.view.formula;

import java.util.Map;
import java.util.ResourceBundle;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Copies a formula to the clipboard, as its plain text or as LaTeX that any document accepts.
final class FormulaCopying {

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private FormulaCopying() {}

  static void install(FormulaView view) {
    view.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          menu(view).show(view, event.getScreenX(), event.getScreenY());
          event.consume();
        });
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (COPY.match(event)) {
            copy(view.getText().isEmpty() ? view.getTex() : view.getText());
            event.consume();
          }
        });
    view.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        _ -> {
          if (view.isFocusTraversable()) {
            view.requestFocus();
          }
        });
  }

  private static ContextMenu menu(FormulaView view) {
    ResourceBundle words = ResourceBundle.getBundle("i18n.formula");
    MenuItem text = new MenuItem(words.getString("copy-as-text"));
    text.setOnAction(_ -> copy(view.getText()));
    text.setDisable(view.getText().isEmpty());
    MenuItem latex = new MenuItem(words.getString("copy-as-latex"));
    latex.setOnAction(_ -> copy(Inks.withoutInks(view.getTex())));
    ContextMenu menu = new ContextMenu(text, latex);
    menu.setAutoHide(true);
    return menu;
  }

  private static void copy(String what) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, what));
  }
}
