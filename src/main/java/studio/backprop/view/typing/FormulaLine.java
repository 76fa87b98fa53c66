package studio.backprop.view.typing;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.language.Texts;
import studio.backprop.scenario.edit.FormulaText;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.view.text.Wrapping;

/// What an operation computes, as a line that can be typed anew. It takes no room for a leaf.
public final class FormulaLine extends VBox {
  private final Session session;
  private final Function<Shown, Optional<Node>> which;
  private final Runnable leave;
  private final Texts texts;
  private final Button line = new Button();
  private final FormulaField field;
  private @Nullable Described described;

  /// What the line follows from.
  private record Described(Graph graph, Node node) {}

  /// @param which the node whose formula it is, where there is one
  /// @param leave gives the keyboard to the card of the selected node
  public FormulaLine(
      Session session, Function<Shown, Optional<Node>> which, Runnable leave, Texts texts) {
    this.session = session;
    this.which = which;
    this.leave = leave;
    this.texts = texts;
    this.field = new FormulaField(session, texts, this::done);
    getStyleClass().add("formula-line");
    managedProperty().bind(visibleProperty());
    line.setGraphic(new FontIcon("fth-edit-2"));
    Wrapping.wrap(line);
    line.setMnemonicParsing(false);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setTooltip(new Tooltip(texts.get("formula-tip")));
    line.setOnAction(_ -> type());
    session.shownProperty().subscribe(this::show);
  }

  /// Lets the formula be typed.
  public void type() {
    Described now = described;
    if (now == null || isTyping()) {
      return;
    }
    if (session.shown().selection().node().isEmpty()) {
      // The playhead may go on, the node stays.
      session.selectNode(now.node().id());
    }
    getChildren().setAll(field);
    field.open(now.node().id(), written(now.node().id()).orElse(""));
  }

  private boolean isTyping() {
    return getChildren().contains(field);
  }

  private Optional<String> written(String id) {
    return FormulaText.of(session.assembled(), id);
  }

  private void show(Shown now) {
    Described next =
        which
            .apply(now)
            .filter(OperationNode.class::isInstance)
            .map(node -> new Described(now.graph(), node))
            .orElse(null);
    if (!Objects.equals(next, described)) {
      boolean goesOn = isTyping() && isSame(next);
      described = next;
      setVisible(next != null);
      if (goesOn) {
        field.tryOut();
      } else {
        describe();
      }
    }
  }

  private boolean isSame(@Nullable Described next) {
    return next != null && described != null && next.node().id().equals(described.node().id());
  }

  private void describe() {
    Described now = described;
    if (now != null) {
      String id = now.node().id();
      line.setText(written(id).orElseGet(() -> texts.get("formula-type")));
      line.setAccessibleText(texts.get("formula-edit", id, line.getText()));
      getChildren().setAll(line);
    }
  }

  private void done() {
    describe();
    leave.run();
  }
}
