package studio.backprop.view;

import java.util.Collection;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Node;
import studio.backprop.language.Texts;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Run;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Selection;
import studio.backprop.session.Session;
import studio.backprop.trace.Trace;
import studio.backprop.view.graph.GraphView;
import studio.backprop.writing.Style;

/// The graph in the middle of the window, joined to the session, with its zoom buttons.
final class GraphPane extends StackPane {
  private final GraphView graph = new GraphView();
  private final Session session;
  private final HBox buttons;
  private @Nullable Trace shown;
  private Collection<CellName> changed = List.of();

  GraphPane(Session session, Texts texts) {
    this.session = session;
    getStyleClass().add("graph-pane");
    graph.setAccessibleText(texts.get("graph"));
    graph.reducedMotionProperty().bind(session.playhead().reducedMotionProperty());
    graph.editingProperty().set(new DocumentEditing(session.document()));
    graph.setOnNodeMoved(
        (id, x, y) -> session.document().apply(new Edit.Move(id, new Node.Position(x, y))));
    session.frameProperty().subscribe(this::show);
    session.styleProperty().addListener((_, _, style) -> write(style));
    joinSelection(session.selection());
    session.askedProperty().subscribe(this::light);
    graph
        .readyProperty()
        .addListener((_, _, ready) -> {
          if (ready) {
            light();
            flash();
          }
        });
    session.inquiry().rungProperty().addListener((_, _, _) -> light());
    session.inquiry().exampleProperty().addListener((_, _, _) -> light());
    buttons =
        new HBox(
            button("fth-minus", "zoom-out", texts, graph::zoomOut),
            button("fth-plus", "zoom-in", texts, graph::zoomIn),
            button("fth-maximize", "fit", texts, graph::fit));
    buttons.getStyleClass().add("zoom-buttons");
    buttons.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAlignment(buttons, Pos.BOTTOM_RIGHT);
    getChildren().addAll(graph, buttons);
  }

  GraphView graph() {
    return graph;
  }

  /// For a picture, which nobody presses buttons of.
  void hideButtons() {
    buttons.setVisible(false);
  }

  private static Button button(String icon, String key, Texts texts, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().add("button-icon");
    button.setAccessibleText(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key + "-tip")));
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Lets what an edit has changed flash, once the cards stand where they belong.
  private void flash() {
    if (graph.readyProperty().get()) {
      graph.flash(changed);
      changed = List.of();
    }
  }

  private void write(Style style) {
    graph.show(session.document().run().trace(), style);
    graph.show(session.frame());
    light();
  }

  private void show(Frame frame) {
    Run run = session.document().run();
    boolean isNew = !run.trace().equals(shown);
    if (isNew) {
      shown = run.trace();
      graph.show(run.trace(), session.styleProperty().get());
    }
    graph.show(frame);
    if (isNew) {
      light();
      changed = run.changes().cells();
      flash();
    }
  }

  /// Lights up what the explained cell is made of, where the pass has come to it.
  private void light() {
    graph.light(
        session
            .askedProperty()
            .get()
            .filter(Session.Asked::isThere)
            .map(asked -> session.inquiry().spokenOf(asked.explanation()))
            .orElse(List.of()));
  }

  private void joinSelection(Selection selection) {
    graph
        .selectedNodeProperty()
        .subscribe(node -> {
          if (node == null) {
            selection.clear();
          } else {
            selection.selectNode(node);
          }
        });
    graph
        .selectedCellProperty()
        .subscribe(cell -> {
          if (cell != null) {
            selection.selectCell(cell);
          }
        });
    selection.nodeProperty().subscribe(node -> graph.selectedNodeProperty().set(node.orElse(null)));
  }
}
