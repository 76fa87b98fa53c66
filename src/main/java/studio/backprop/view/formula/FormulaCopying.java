package studio.backprop.view.formula;

import java.util.Map;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
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
import studio.backprop.language.Texts;

/// Copies a formula to the clipboard, as its plain text or as LaTeX that any document accepts.
final class FormulaCopying {

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Node view;
  private final ObservableStringValue tex;
  private final ObservableStringValue text;

  private FormulaCopying(Node view, ObservableStringValue tex, ObservableStringValue text) {
    this.view = view;
    this.tex = tex;
    this.text = text;
  }

  /// @param view what shows the formula
  static void install(Node view, ObservableStringValue tex, ObservableStringValue text) {
    FormulaCopying copying = new FormulaCopying(view, tex, text);
    view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, copying::asked);
    view.addEventHandler(KeyEvent.KEY_PRESSED, copying::pressed);
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> copying.focus());
  }

  private void asked(ContextMenuEvent event) {
    menu().show(view, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private void pressed(KeyEvent event) {
    if (COPY.match(event)) {
      copy(text.get().isEmpty() ? tex.get() : text.get());
      event.consume();
    }
  }

  private void focus() {
    if (view.isFocusTraversable()) {
      view.requestFocus();
    }
  }

  private ContextMenu menu() {
    Texts texts = SceneTexts.of(view);
    MenuItem asText = new MenuItem(texts.get("copy-as-text"));
    asText.setOnAction(_ -> copy(text.get()));
    asText.setDisable(text.get().isEmpty());
    MenuItem latex = new MenuItem(texts.get("copy-as-latex"));
    latex.setOnAction(_ -> copy(Inks.withoutInks(tex.get())));
    ContextMenu menu = new ContextMenu(asText, latex);
    menu.setAutoHide(true);
    return menu;
  }

  private static void copy(String what) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, what));
  }
}
