package studio.backprop.view.properties;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.backprop.view.text.Wrapping;

/// One or two texts that are typed together: Enter or leaving takes them, Esc takes back what was
/// typed. What is refused stays there, marked, with the reason under it.
final class PropertyField extends VBox implements PropertyRow {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final List<TextField> fields;
  private final Label reason = new Label();
  private final VBox mends = new VBox();
  private final Taking taking;
  private List<String> holds;
  private boolean taken;

  /// Takes what was typed, or tells why not.
  @FunctionalInterface
  interface Taking {
    void take(List<String> typed, Consumer<String> refused);
  }

  /// @param between what stands between two fields
  /// @param leave gives the keyboard back
  PropertyField(List<TextField> fields, String between, Taking taking, Runnable leave) {
    this.fields = fields;
    this.taking = taking;
    this.holds = fields.stream().map(_ -> "").toList();
    getStyleClass().add("property-field");
    HBox row = new HBox();
    row.getStyleClass().add("property-texts");
    for (TextField field : fields) {
      if (!row.getChildren().isEmpty()) {
        Label sign = new Label(between);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().add(sign);
      }
      HBox.setHgrow(field, Priority.ALWAYS);
      field.setMaxWidth(Double.MAX_VALUE);
      field.setOnAction(_ -> take());
      field.textProperty().subscribe(_ -> taken = false);
      row.getChildren().add(field);
    }
    row.focusWithinProperty()
        .addListener((_, _, within) -> {
          if (!within) {
            take();
          }
        });
    row.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            revert();
            leave.run();
            event.consume();
          }
        });
    Wrapping.wrap(reason);
    reason.getStyleClass().add("reason");
    reason.setMinHeight(USE_PREF_SIZE);
    hold(reason);
    hold(mends);
    accept();
    getChildren().addAll(row, reason, mends);
  }

  private static void hold(Node part) {
    part.managedProperty().bind(part.visibleProperty());
  }

  @Override
  public Node whole() {
    return this;
  }

  @Override
  public Node first() {
    return fields.getFirst();
  }

  /// Shows what there is now; what is being typed stays.
  @Override
  public void show(List<String> now) {
    boolean stays = isTyped() && !taken;
    holds = now;
    if (!stays) {
      revert();
    }
  }

  private List<String> typed() {
    return fields.stream().map(TextField::getText).toList();
  }

  private boolean isTyped() {
    return !typed().equals(holds);
  }

  private void take() {
    if (isTyped() && !taken) {
      accept();
      taken = true;
      taking.take(typed(), this::refuse);
    }
  }

  @Override
  public void leave(Consumer<String> refused) {
    if (isTyped() && !taken) {
      taken = true;
      taking.take(typed(), refused);
    }
    taken = true;
  }

  private void refuse(String why) {
    taken = false;
    fields.forEach(field -> {
      field.pseudoClassStateChanged(REFUSED, true);
      field.setAccessibleHelp(why);
    });
    reason.setText(why);
    reason.setVisible(true);
  }

  /// Offers what would mend it, under the reason.
  void offer(List<? extends Node> ways) {
    mends.getChildren().setAll(ways);
    mends.setVisible(!ways.isEmpty());
  }

  private void accept() {
    fields.forEach(field -> {
      field.pseudoClassStateChanged(REFUSED, false);
      field.setAccessibleHelp("");
    });
    reason.setVisible(false);
    reason.setText("");
    offer(List.of());
  }

  private void revert() {
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).getText().equals(holds.get(i))) {
        fields.get(i).setText(holds.get(i));
      }
    }
    taken = false;
    accept();
  }
}
