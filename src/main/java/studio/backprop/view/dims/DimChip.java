package studio.backprop.view.dims;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/// One symbol and its size, `n = 4`: Enter or leaving takes what is typed, ↑ and ↓ take one more or
/// one less, Escape takes it back; Enter and Escape give the keyboard back. A click anywhere on it
/// selects the number, so that what is typed replaces it; another sets the caret. What is refused
/// stays there, marked, with the reason below it. A name that is typed renames the symbol, `k = 3`
/// adds another; Enter on nothing takes it away. The symbol along which examples lie is underlined.
final class DimChip extends HBox {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final PseudoClass BATCH = PseudoClass.getPseudoClass("batch");

  /// Room for the caret after the last digit.
  private static final double CARET = 4;

  private final TextField field = new TextField();
  private final Tooltip reason = new Tooltip();
  private final Resizing resizing;
  private final Runnable leave;
  private int size;
  private boolean entered;

  /// Asks for another size.
  @FunctionalInterface
  interface Resizing {
    /// Takes what was typed; tells the reason where that is refused.
    void resize(String typed, Consumer<String> refused);
  }

  /// @param leave gives the keyboard back
  DimChip(String symbol, String name, String tip, Resizing resizing, Runnable leave) {
    this.resizing = resizing;
    this.leave = leave;
    getStyleClass().add("dim-chip");
    setAlignment(Pos.CENTER_LEFT);
    Label label = new Label(symbol);
    label.getStyleClass().add("symbol");
    label.setLabelFor(field);
    Label equals = new Label("=");
    equals.getStyleClass().add("equals");
    field.setId("dim-" + symbol);
    field.setAccessibleText(name);
    field.setTooltip(new Tooltip(tip));
    field.setOnAction(_ -> {
      take();
      if (!field.getPseudoClassStates().contains(REFUSED)) {
        leave.run();
      }
    });
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            leaveTyped();
          }
        });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> entered = !field.isFocused());
    field.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    field.textProperty().subscribe(this::fit);
    field.fontProperty().subscribe(this::fit);
    field.insetsProperty().subscribe(this::fit);
    reason.getStyleClass().add("refusal");
    // Escape is for the field, which takes the size back and hides the reason with it.
    reason.setHideOnEscape(false);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    getChildren().addAll(label, equals, field);
  }

  /// As wide as what is in it: a column of a text field is as wide as a W.
  private void fit() {
    Text digits = new Text(field.getText());
    digits.setFont(field.getFont());
    Insets insets = field.getInsets();
    field.setPrefWidth(
        Math.ceil(digits.getLayoutBounds().getWidth())
            + CARET
            + insets.getLeft()
            + insets.getRight());
  }

  void show(int now, boolean isBatch) {
    size = now;
    pseudoClassStateChanged(BATCH, isBatch);
    revert();
  }

  /// What the symbol can be, and whether it is to be at all; in place of the menu of the toolkit.
  void setMenu(ContextMenu menu) {
    field.setContextMenu(menu);
    setOnContextMenuRequested(event -> {
      menu.show(this, event.getScreenX(), event.getScreenY());
      event.consume();
    });
  }

  /// Takes a text as if it were typed.
  void type(String text) {
    field.requestFocus();
    field.setText(text);
    field.fireEvent(new ActionEvent());
  }

  /// What was deleted and not typed again is not meant to go.
  private void leaveTyped() {
    if (field.getText().isBlank()) {
      revert();
    } else {
      take();
    }
  }

  /// The symbol is as good as the number.
  private void pressed(MouseEvent event) {
    if (!field.isFocused()) {
      field.requestFocus();
      field.selectAll();
    }
    event.consume();
  }

  private void clicked(MouseEvent event) {
    if (entered && event.isStillSincePress()) {
      field.selectAll();
    }
  }

  private void key(KeyEvent event) {
    boolean undo = event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y;
    if (undo && event.isShortcutDown() && !isBeingTyped()) {
      // There is no text to undo here: the document is meant.
      fireEvent(event.copyFor(this, this));
      event.consume();
      return;
    }
    switch (event.getCode()) {
      case UP -> nudge(1);
      case DOWN -> nudge(-1);
      case ESCAPE -> {
        revert();
        leave.run();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private boolean isBeingTyped() {
    return !field.getText().strip().equals(Integer.toString(size));
  }

  private void nudge(int by) {
    field.setText(Integer.toString(size + by));
    take();
    field.end();
  }

  private void take() {
    if (!isBeingTyped()) {
      revert();
      return;
    }
    accept();
    resizing.resize(field.getText().strip(), this::refuse);
  }

  /// Leaving takes what is typed too, but a refusal does not outlast it.
  private void refuse(String why) {
    if (!field.isFocused()) {
      revert();
      return;
    }
    field.pseudoClassStateChanged(REFUSED, true);
    field.setAccessibleHelp(why);
    reason.setText(why);
    Bounds place = localToScreen(getBoundsInLocal());
    if (place != null) {
      reason.show(this, place.getMinX(), place.getMaxY() + 4);
    }
  }

  private void accept() {
    field.pseudoClassStateChanged(REFUSED, false);
    field.setAccessibleHelp("");
    reason.hide();
  }

  private void revert() {
    field.setText(Integer.toString(size));
    accept();
  }
}
