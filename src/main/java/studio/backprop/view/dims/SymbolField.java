package studio.backprop.view.dims;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import studio.backprop.language.Texts;

/// A button that makes room for a symbol to be typed: `k = 3` for a new one, `k` for another name.
/// Enter takes it, Esc and leaving let it be; what is refused stays there, with the reason below
/// it.
final class SymbolField extends StackPane {
  private final Button button;
  private final TextField field = new TextField();
  private final Reason reason = new Reason(field, this);
  private final Runnable leave;
  private Taking taking = (_, _) -> {};

  /// Takes what was typed, or tells why not.
  @FunctionalInterface
  interface Taking {
    void take(String typed, Consumer<String> refused);
  }

  /// @param adding what is done with a new symbol
  /// @param leave gives the keyboard back
  SymbolField(Taking adding, Runnable leave, Texts texts) {
    this.leave = leave;
    getStyleClass().add("symbol-field");
    button = new Button(texts.get("symbol-new"));
    button.setId("symbol-new");
    button.setTooltip(new Tooltip(texts.get("symbol-new-tip")));
    button.setAccessibleText(texts.get("symbol-new-tip"));
    button.getStyleClass().add("symbol-new");
    button.setOnAction(_ -> type("", texts.get("symbol-prompt"), adding));
    field.setId("symbol-typed");
    field.getStyleClass().add("small");
    field.setPrefColumnCount(4);
    field.setOnAction(_ -> take());
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            close();
          }
        });
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            close();
            event.consume();
          }
        });
    field.managedProperty().bind(field.visibleProperty());
    button.managedProperty().bind(button.visibleProperty());
    button.visibleProperty().bind(field.visibleProperty().not());
    field.setVisible(false);
    getChildren().addAll(button, field);
  }

  /// Opens it for a new symbol.
  void open() {
    button.fire();
  }

  /// Lets a symbol be typed.
  ///
  /// @param text what is there at first
  void type(String text, String prompt, Taking then) {
    taking = then;
    field.setText(text);
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.setVisible(true);
    field.requestFocus();
    field.selectAll();
  }

  private void take() {
    reason.takeBack();
    taking.take(field.getText().strip(), reason::give);
    if (!reason.isGiven()) {
      leave.run();
      close();
    }
  }

  private void close() {
    reason.takeBack();
    field.setVisible(false);
  }
}
