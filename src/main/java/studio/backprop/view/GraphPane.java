package studio.backprop.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.explain.Spoken;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Node;
import studio.backprop.graph.Unfinished;
import studio.backprop.language.Texts;
import studio.backprop.playback.Changes;
import studio.backprop.playback.Run;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.check.AgainstPinned;
import studio.backprop.session.document.Groups;
import studio.backprop.session.document.Worksheet;
import studio.backprop.session.gaze.Selection;
import studio.backprop.telling.ProblemPhrases;
import studio.backprop.view.graph.GraphMoment;
import studio.backprop.view.graph.GraphView;
import studio.backprop.view.strip.ChangeStrip;
import studio.backprop.view.strip.NoticeStrip;
import studio.backprop.view.strip.TintLegend;
import studio.backprop.view.strip.WorkingStrip;
import studio.backprop.view.text.IconButton;
import studio.backprop.writing.style.Style;

/// The graph in the middle of the window, joined to the session; below it, where they cover
/// nothing, what its tints say and its zoom buttons.
final class GraphPane extends VBox {
  /// Where the graph has less room than that, the legend takes none of it.
  private static final double NARROWEST = 520;

  private final GraphView graph = new GraphView();
  private final Session session;
  private final AgainstPinned againstPinned;
  private final HBox foot;
  private final TintLegend legend;
  private final NoticeStrip notice;
  private final ChangeStrip changes;
  private final EmptyGround ground;
  private final PenBar pen;
  private @Nullable Shown wanted;
  private @Nullable Shown shown;

  /// Whether a run is to be shown that the graph does not show yet: until then it is told nothing,
  /// and what is selected in it is of the run before.
  private boolean awaited;

  private Spoken lit = Spoken.NOTHING;
  private Changes changed = Changes.NONE;
  private boolean keyboardIsForCard;
  private boolean marking;

  GraphPane(Session session, Texts texts) {
    this.session = session;
    againstPinned = new AgainstPinned(session, GraphView::prepare);
    getStyleClass().add("graph-pane");
    graph.setAccessibleText(texts.get("graph"));
    graph.reducedMotionProperty().bind(session.playhead().reducedMotionProperty());
    graph.hands().editingProperty().set(new DocumentEditing(session));
    graph.hands().groupsProperty().set(new Grouping(session));
    graph
        .hands()
        .setOnNodeMoved((id, x, y) -> session.apply(new Edit.Move(id, new Node.Position(x, y))));
    legend = new TintLegend(texts);
    session.prepareBy(this::prepare);
    session.shownProperty().subscribe(this::show);
    session.follow(GraphPane::blanks, graph::blank);
    session.follow(now -> now.gaze().shapesAlone(), graph::showShapes);
    joinSelection();
    session.workingProperty().subscribe(_ -> passKeyboardOn());
    Pointing.on(session, graph);
    graph
        .readyProperty()
        .addListener((_, _, ready) -> {
          if (ready) {
            graph.light(lit);
            flash();
            passKeyboardOn();
          }
        });
    pen = new PenBar(graph.pen(), this, texts);
    foot =
        new HBox(
            pen,
            legend,
            new IconButton("fth-map-pin", "pin", texts, session::togglePin),
            new IconButton("fth-minus", "zoom-out", texts, graph::zoomOut),
            new IconButton("fth-plus", "zoom-in", texts, graph::zoomIn),
            new IconButton("fth-maximize", "fit", texts, graph::fit));
    legend
        .visibleProperty()
        .bind(widthProperty().greaterThan(NARROWEST).and(pen.visibleProperty().not()));
    legend.managedProperty().bind(legend.visibleProperty());
    foot.getStyleClass().add("graph-foot");
    WorkingStrip working = new WorkingStrip(session, texts);
    StackPane.setAlignment(working, Pos.TOP_CENTER);
    notice = new NoticeStrip(texts);
    session.follow(
        now -> List.of(session.documents(), now.document().scenario()), _ -> notice.outdate());
    StackPane.setAlignment(notice, Pos.BOTTOM_LEFT);
    changes = new ChangeStrip(session, graph, graph::covered, texts);
    ground = new EmptyGround(session, texts);
    StackPane canvas =
        new StackPane(graph, ground, graph.pen(), graph.map(), notice, changes, working);
    // What is seen of the graph takes the room that there is, and asks for none.
    canvas.setMinSize(0, 0);
    setVgrow(canvas, Priority.ALWAYS);
    getChildren().addAll(canvas, foot);
  }

  /// The cells that are to be filled in, with what is written there.
  private static Map<CellName, String> blanks(Shown now) {
    Map<CellName, String> blanks = new LinkedHashMap<>();
    now.document().worksheet().map(Worksheet::blanks).orElse(List.of()).stream()
        .filter(Worksheet.Blank::isOpen)
        .forEach(blank -> blanks.put(blank.cell(), blank.typed()));
    return blanks;
  }

  GraphView graph() {
    return graph;
  }

  /// Takes the keyboard, for the card of the node that is selected once all that is under way is
  /// shown, as soon as it stands.
  void takeKeyboard() {
    graph.requestFocus();
    keyboardIsForCard = true;
    passKeyboardOn();
  }

  private void passKeyboardOn() {
    if (keyboardIsForCard && graph.readyProperty().get() && !session.workingProperty().get()) {
      keyboardIsForCard = false;
      if (graph.isFocused()) {
        graph.focusSelected();
      }
    }
  }

  /// Says what the last edit changed.
  ChangeStrip changes() {
    return changes;
  }

  /// Says what a person has to see once.
  NoticeStrip notice() {
    return notice;
  }

  /// What stands there while there is no node.
  EmptyGround ground() {
    return ground;
  }

  /// What is drawn on the graph before a class.
  PenBar pen() {
    return pen;
  }

  /// Says what a person has to see once.
  void say(String sentence) {
    notice.say(sentence);
  }

  /// For a picture, which nobody presses buttons of.
  void hideButtons() {
    foot.getChildren().setAll(legend);
  }

  /// Lets what an edit has changed flash, once the cards stand where they belong.
  private void flash() {
    if (graph.readyProperty().get()) {
      Shown now = Objects.requireNonNull(shown);
      graph.flash(
          changed.asShown(
              cell -> graph.hasCard(cell.node()) && now.isSeen(cell), now.style().numbers()::cell));
      changed = Changes.NONE;
    }
  }

  private Optional<Supplier<Runnable>> prepare(Run run, Groups folded, Style style) {
    return graph.prepare(moment(run, folded, style));
  }

  private void show(Shown now) {
    Shown before = wanted;
    wanted = now;
    if (before == null
        || !before.run().equals(now.run())
        || !before.style().equals(now.style())
        || !before.document().groups().equals(now.document().groups())) {
      awaited = true;
      graph.show(moment(now.run(), now.document().groups(), now.style()), this::tell);
    } else if (!awaited) {
      tell();
    }
  }

  /// Tells the graph what else there is to the moment of its run that is wanted by now.
  private void tell() {
    Shown before = shown;
    Shown now = Objects.requireNonNull(wanted);
    shown = now;
    awaited = false;
    compare(now, before);
    if (now.isFollowed()) {
      graph.show(now.frame());
    } else {
      graph.pass(now.frame());
    }
    mark(now.selection());
    light(now.spokenOf());
    if (before == null || !before.run().equals(now.run())) {
      changed = now.run().changes();
      flash();
    }
  }

  private void compare(Shown now, @Nullable Shown before) {
    boolean isSame =
        before != null
            && before.run().equals(now.run())
            && before.style().equals(now.style())
            && before.gaze().pinned().equals(now.gaze().pinned());
    if (!isSame) {
      againstPinned.compare(
          now,
          comparison -> {
            graph.compare(comparison);
            legend.show(now.trace().extent(), comparison, now.style().numbers());
          });
    }
  }

  private static GraphMoment moment(Run of, Groups folded, Style style) {
    ProblemPhrases phrases = new ProblemPhrases(style.language());
    Map<Unfinished, String> unfinished = new LinkedHashMap<>();
    of.assembly().unfinished().forEach(node -> unfinished.put(node, phrases.missing(node)));
    return new GraphMoment(of.trace(), of.timeline(), unfinished, style, folded);
  }

  private void light(Spoken cells) {
    if (!cells.equals(lit)) {
      lit = cells;
      graph.light(lit);
    }
  }

  private void mark(Selection selection) {
    marking = true;
    graph.selectedCellProperty().set(selection.cell().orElse(null));
    graph.selectedNodeProperty().set(selection.node().orElse(null));
    graph.otherNodesProperty().set(selection.others());
    marking = false;
  }

  private void joinSelection() {
    graph.selectedNodeProperty().addListener((_, _, _) -> select());
    graph.selectedCellProperty().addListener((_, _, _) -> select());
    graph.otherNodesProperty().addListener((_, _, _) -> select());
  }

  /// Takes over what a person points at.
  private void select() {
    String node = graph.selectedNodeProperty().get();
    CellName cell = graph.selectedCellProperty().get();
    if (marking || awaited) {
      return;
    }
    if (node == null) {
      session.selectNothing();
    } else if (cell == null) {
      session.selectNodes(node, graph.otherNodesProperty().get());
    } else if (cell.node().equals(node)) {
      session.selectCell(cell);
    }
  }
}
