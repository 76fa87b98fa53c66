package studio.backprop.view.text;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;

/// Words that go on in further lines, whatever is written: see [RightToLeft].
public final class Wrapping {
  private Wrapping() {}

  /// Lets what stands on a label or a button go on in further lines, now and whenever it changes;
  /// what is read from right to left, once there is room for its words.
  public static void wrap(Labeled label) {
    StringProperty text = label.textProperty();
    text.subscribe(words -> {
      if (isTurned(words) && !text.isBound()) {
        label.setText(RightToLeft.breakable(words));
      }
    });
    label
        .wrapTextProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> label.getWidth() >= RightToLeft.NARROWEST || !isTurned(text.get()),
                label.widthProperty(),
                text));
  }

  /// Does so with what is typed in an area, but for what is read from right to left, which keeps
  /// its lines.
  public static void wrap(TextArea area) {
    area.wrapTextProperty().bind(area.textProperty().map(words -> !isTurned(words)));
  }

  /// Does so with what a dialog says.
  public static void wrap(Dialog<?> dialog) {
    dialog.addEventHandler(
        DialogEvent.DIALOG_SHOWING,
        _ -> {
          if (isTurned(dialog.getHeaderText())) {
            dialog.setHeaderText(RightToLeft.breakable(dialog.getHeaderText()));
          }
          if (isTurned(dialog.getContentText())) {
            dialog.setContentText(RightToLeft.breakable(dialog.getContentText()));
          }
        });
  }

  private static boolean isTurned(@Nullable String words) {
    return words != null && RightToLeft.isIn(words);
  }
}
