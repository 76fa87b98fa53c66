package studio.backprop.view.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Point2D;
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
import studio.backprop.view.text.Outward;

/// A place over the window for one sheet at a time. While it is open keys and mouse stay with it;
/// Esc, its cross and a press beside it close it, and the focus goes back to where it was. While
/// something is carried out of the sheet, the window is seen below.
public final class Overlay extends StackPane {
  private static final PseudoClass CARRYING = PseudoClass.getPseudoClass("carrying");

  /// How far from the pointer what is carried stands.
  private static final double CARRIED = 8;

  private final BorderPane sheet = new BorderPane();
  private final Label title = new Label();
  private final Label carried = new Label();
  private final List<KeyEvent> early = new ArrayList<>();
  private @Nullable Node before;
  private boolean making;

  /// Whether the key that opened the sheet may still have its sign to come.
  private boolean opening;

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
    carried.getStyleClass().add("carried");
    carried.setManaged(false);
    carried.setMouseTransparent(true);
    carried.setVisible(false);
    getChildren().addAll(sheet, carried);
    addEventFilter(KeyEvent.ANY, this::heard);
    addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    sceneProperty()
        .flatMap(scene -> scene.focusOwnerProperty())
        .subscribe(owner -> keepFocus(owner));
  }

  /// Opens a sheet. What it wants to have the focus, it asks for itself once it is in the scene.
  public void show(String name, Region content) {
    show(name, () -> content);
  }

  /// Opens a sheet that may let keys in while it is being made: they go to it once it is there.
  public void show(String name, Supplier<Region> content) {
    cover(name);
    making = true;
    try {
      fill(content.get());
    } finally {
      making = false;
    }
    List<KeyEvent> heard = List.copyOf(early);
    early.clear();
    heard.forEach(this::hearAgain);
  }

  private void cover(String name) {
    if (!isOpen()) {
      before = getScene().getFocusOwner();
    }
    title.setText(name);
    sheet.setCenter(null);
    sheet.setVisible(false);
    setVisible(true);
    requestFocus();
  }

  private void fill(Region content) {
    sheet.setCenter(content);
    sheet.setVisible(true);
    // Before the next key comes: fields know what to do with keys once they have their looks.
    content.applyCss();
    opening = true;
    content.requestFocus();
  }

  private void hearAgain(KeyEvent event) {
    Node owner = getScene().getFocusOwner();
    Node target = owner == null ? this : owner;
    Event.fireEvent(target, event.copyFor(target, target));
  }

  /// Shows what is carried out of the sheet, at a point of the scene.
  public void carry(String name, Point2D scene) {
    if (isOpen()) {
      Point2D at = sceneToLocal(scene);
      carried.setText(name);
      carried.autosize();
      carried.relocate(at.getX() + CARRIED, at.getY() + CARRIED);
      carry(true);
    }
  }

  /// Shows the sheet again.
  public void putDown() {
    carry(false);
  }

  private void carry(boolean is) {
    carried.setVisible(is);
    pseudoClassStateChanged(CARRYING, is);
  }

  public boolean isOpen() {
    return isVisible();
  }

  public void close() {
    if (isOpen()) {
      setVisible(false);
      putDown();
      sheet.setCenter(null);
      if (before != null) {
        before.requestFocus();
      }
      before = null;
    }
  }

  /// Before a list or a field of the sheet does.
  private void heard(KeyEvent event) {
    if (making) {
      early.add(event);
      event.consume();
    } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      closing(event);
    } else if (event.getEventType() == KeyEvent.KEY_TYPED) {
      typed(event);
    }
  }

  private void closing(KeyEvent event) {
    opening = false;
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  /// A letter that opened the sheet is not typed into it.
  private void typed(KeyEvent event) {
    if (opening) {
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
    return Outward.from(node).anyMatch(this::equals);
  }
}
