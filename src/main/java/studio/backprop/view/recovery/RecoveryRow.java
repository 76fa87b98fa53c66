package studio.backprop.view.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.backprop.language.Texts;
import studio.backprop.session.recovery.Recoverable;
import studio.backprop.view.sketch.SketchView;
import studio.backprop.view.text.Wrapping;

/// Unsaved work: its picture, its title, from when it is and of which file, and what can be done.
final class RecoveryRow extends HBox {
  private final Button recover;
  private final Button discard;

  RecoveryRow(RecoveryItem item, Texts texts) {
    getStyleClass().add("recovery-row");
    setAlignment(Pos.CENTER_LEFT);
    Recoverable left = item.left();
    String name = left.scenario().title();
    Label title = new Label(name);
    title.getStyleClass().add("recovery-title");
    Wrapping.wrap(title);
    Label time = new Label(time(left, texts));
    time.getStyleClass().add("recovery-time");
    Wrapping.wrap(time);
    Label file =
        new Label(
            left.origin()
                .map(origin -> texts.get("recovery-file", origin.file()))
                .orElseGet(() -> texts.get("recovery-no-file")));
    file.getStyleClass().add("quiet");
    Wrapping.wrap(file);
    VBox words = new VBox(title, time, file);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    recover = button(texts.get("recovery-recover"), name, "accent");
    discard = button(texts.get("recovery-discard"), name, "danger", "button-outlined");
    SketchView sketch = new SketchView();
    sketch.show(item.sketch());
    getChildren().addAll(sketch, words, recover, discard);
  }

  private static Button button(String text, String name, String... style) {
    Button button = new Button(text);
    button.getStyleClass().addAll(style);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(text + ": " + name);
    return button;
  }

  private static String time(Recoverable left, Texts texts) {
    Locale locale = texts.bundle().getLocale();
    // The bundle that belongs to no language is in English.
    return DateTimeFormatter.ofPattern(
            texts.get("recovery-time"), locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale)
        .format(left.time().atZone(ZoneId.systemDefault()));
  }

  Button recover() {
    return recover;
  }

  Button discard() {
    return discard;
  }
}
