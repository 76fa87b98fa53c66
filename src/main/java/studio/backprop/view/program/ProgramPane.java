package studio.backprop.view.program;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Programming;
import studio.backprop.session.Session;
import studio.backprop.view.text.Wrapping;

/// The graph as a program. What is typed becomes the graph as soon as it can be read, and what
/// happens to the graph is written here; what cannot be read says where and why, and the graph
/// stays. All that is typed at one go is undone at once.
public final class ProgramPane extends VBox {
  private final Session session;
  private final Texts texts;
  private final TextArea text = new TextArea();
  private final Label says = new Label();
  private Optional<Scenario> written = Optional.empty();
  private boolean typing;
  private boolean writing;

  public ProgramPane(Session session, Texts texts) {
    this.session = session;
    this.texts = texts;
    getStyleClass().addAll("below", "program");
    text.setId("program-text");
    text.setAccessibleText(texts.get("program"));
    text.textProperty().addListener((_, _, now) -> read(now));
    text.focusedProperty().subscribe(this::focused);
    says.getStyleClass().add("program-says");
    Wrapping.wrap(says);
    says.setMinHeight(USE_PREF_SIZE);
    setVgrow(text, Priority.ALWAYS);
    getChildren().addAll(text, says);
    setVisible(false);
    session.follow(now -> now.run().scenario(), _ -> write());
    visibleProperty().subscribe(_ -> write());
  }

  /// Writes the graph, unless that is what was just typed.
  private void write() {
    Assembled shown = session.shown().run().assembled();
    Scenario now = shown.scenario();
    if (!isVisible() || typing || written.equals(Optional.of(now))) {
      return;
    }
    written = Optional.of(now);
    Optional<String> program = Programming.text(shown);
    writing = true;
    text.setText(program.orElse(""));
    text.setDisable(program.isEmpty());
    says.setText(texts.get(program.isPresent() ? "program-hint" : "program-none"));
    writing = false;
  }

  private void focused(boolean now) {
    if (!now && typing) {
      typing = false;
      session.endGesture();
      write();
    }
  }

  private void read(String now) {
    if (writing) {
      return;
    }
    if (!typing) {
      typing = true;
      session.beginGesture();
    }
    session.errands().read(session.assembled().scenario(), now, this::take);
  }

  private void take(Programming read) {
    says.setText(read.says().isEmpty() ? texts.get("program-hint") : read.says());
    read.built().ifPresent(built -> session.apply(new Edit.Rebuild(built), says::setText));
    written = Optional.of(session.assembled().scenario());
  }
}
