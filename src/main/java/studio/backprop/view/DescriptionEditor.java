package studio.backprop.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Texts;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;
import studio.backprop.view.text.Outward;
import studio.backprop.view.text.Wrapping;

/// Where a document is given its title and what is said about it. Enter, or Ctrl+Enter among lines,
/// keeps both, Esc gives them up; who goes elsewhere keeps them.
final class DescriptionEditor extends VBox {
  private final Session session;
  private final Runnable close;
  private final Runnable leave;
  private final Consumer<String> say;
  private final TextField title = new TextField();
  private final TextArea description = new TextArea();
  private String titleBefore = "";
  private String descriptionBefore = "";
  private boolean isOpen;

  /// @param close puts it away
  /// @param leave gives the keyboard to the graph
  /// @param say told why a text is refused
  DescriptionEditor(
      Session session, Runnable close, Runnable leave, Consumer<String> say, Texts texts) {
    this.session = session;
    this.close = close;
    this.leave = leave;
    this.say = say;
    getStyleClass().addAll("side", "description", "description-editor");
    name(title, "describe-title", texts);
    title.setPromptText(texts.get("untitled"));
    name(description, "describe-text", texts);
    Wrapping.wrap(description);
    VBox.setVgrow(description, Priority.ALWAYS);
    FlowPane ways =
        new FlowPane(
            button("describe-keep", texts, this::keepAndLeave),
            button("cancel", texts, this::giveUp));
    ways.getStyleClass().add("describe-ways");
    getChildren()
        .addAll(
            heading("describe-title", texts),
            title,
            heading("describe-text", texts),
            description,
            ways);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::wentTo);
  }

  private static void name(TextInputControl field, String key, Texts texts) {
    field.getStyleClass().add(key);
    field.setAccessibleText(texts.get(key));
    field.setAccessibleHelp(texts.get("describe-keys"));
  }

  private static Label heading(String key, Texts texts) {
    Label heading = new Label(texts.get(key));
    heading.getStyleClass().add("moment-heading");
    Wrapping.wrap(heading);
    return heading;
  }

  private static Button button(String key, Texts texts, Runnable action) {
    Button button = new Button(texts.get(key));
    button.getStyleClass().add(key);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Begins with the words that are shown: of a bundled scenario those of the language. Those that
  /// stay as they are leave the document as it is.
  void open(String shownTitle, String shownDescription) {
    title.setText(shownTitle);
    description.setText(shownDescription);
    titleBefore = title.getText();
    descriptionBefore = description.getText();
    isOpen = true;
    title.requestFocus();
    title.selectAll();
  }

  /// Gives up what was typed.
  void dismiss() {
    isOpen = false;
    close.run();
  }

  private void giveUp() {
    dismiss();
    leave.run();
  }

  /// Keeps what was typed, where that goes on.
  void keepAndLeave() {
    if (isOpen) {
      keep();
      leave.run();
    }
  }

  private void keep() {
    String name = title.getText();
    String text = description.getText();
    dismiss();
    if (!name.equals(titleBefore)) {
      session.apply(new Edit.Rename(name.strip()), say);
    }
    if (!text.equals(descriptionBefore)) {
      session.apply(new Edit.Describe(Optional.of(text).filter(said -> !said.isBlank())), say);
    }
  }

  private void wentTo(@Nullable Node owner) {
    if (isOpen && owner != null && Outward.from(owner).noneMatch(this::equals)) {
      keep();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      giveUp();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || title.isFocused())) {
      keepAndLeave();
      event.consume();
    }
  }
}
