package studio.backprop.view.overlay;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Texts;
import studio.backprop.view.text.IconButton;

/// A place over the window for one sheet at a time. While it is open keys and mouse stay with it;
/// Esc, its cross and a press beside it close it, and the focus goes back to where it was.
public final class Overlay extends StackPane {
  private final BorderPane sheet = new BorderPane();
  private final Label title = new Label();
  private @Nullable Node before;

  public Overlay(Texts texts) {
    getStyleClass().add("overlay");
    setVisible(false);
    sheet.getStyleClass().add("sheet");
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    title.getStyleClass().add("sheet-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    IconButton cross = IconButton.cross(texts, this::close);
    cross.setFocusTraversable(false);
    HBox head = new HBox(title, cross);
    head.getStyleClass().add("sheet-head");
    sheet.setTop(head);
    getChildren().add(sheet);
    addEventFilter(KeyEvent.KEY_PRESSED, this::closing);
    addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    sceneProperty()
        .flatMap(scene -> scene.focusOwnerProperty())
        .subscribe(owner -> keepFocus(owner));
  }

  /// Opens a sheet. What it wants to have the focus, it asks for itself once it is in the scene.
  public void show(String name, Region content) {
    if (!isOpen()) {
      before = getScene().getFocusOwner();
    }
    title.setText(name);
    sheet.setCenter(content);
    setVisible(true);
    content.requestFocus();
  }

  public boolean isOpen() {
    return isVisible();
  }

  public void close() {
    if (isOpen()) {
      setVisible(false);
      sheet.setCenter(null);
      if (before != null) {
        before.requestFocus();
      }
      before = null;
    }
  }

  /// Before a list or a field of the sheet would have it, which do nothing with it.
  private void closing(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void pressed(MouseEvent event) {
    if (event.getTarget() == this) {
      close();
    }
    event.consume();
  }

  /// The window below is not reached by Tab either.
  private void keepFocus(@Nullable Node owner) {
    Node content = sheet.getCenter();
    if (isOpen() && content != null && !holds(owner)) {
      content.requestFocus();
    }
  }

  private boolean holds(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(this)) {
        return true;
      }
    }
    return false;
  }
}
