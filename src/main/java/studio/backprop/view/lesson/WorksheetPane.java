package studio.backprop.view.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.language.Texts;
import studio.backprop.matrix.Matrix;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.document.Score;
import studio.backprop.session.document.Worksheet;
import studio.backprop.session.document.Worksheet.Blank;
import studio.backprop.session.lesson.Worksheets;
import studio.backprop.view.text.IconButton;
import studio.backprop.view.text.Scrolled;
import studio.backprop.view.text.Wrapping;
import studio.backprop.writing.CellTitle;
import studio.backprop.writing.style.Style;

/// The cells that are to be filled in, one under the other: what is typed is marked with Enter, and
/// the keyboard goes on to the next.
public final class WorksheetPane extends VBox {
  private final Session session;
  private final Worksheets worksheets;
  private final Texts texts;
  private final VBox list = new VBox();
  private final Label how;
  private final Button score = new Button();
  private final HBox ways;
  private List<BlankRow> rows = List.of();
  private Optional<Seen> before = Optional.empty();

  /// What the pane follows from.
  private record Seen(Optional<Worksheet> sheet, Style style) {
    static Seen of(Shown shown) {
      return new Seen(shown.document().worksheet(), shown.style());
    }

    List<CellName> cells() {
      return sheet.stream().flatMap(all -> all.blanks().stream()).map(Blank::cell).toList();
    }
  }

  /// @param onScore shows how it was filled in
  public WorksheetPane(Session session, Worksheets worksheets, Runnable onScore, Texts texts) {
    this.session = session;
    this.worksheets = worksheets;
    this.texts = texts;
    getStyleClass().addAll("lesson", "worksheet");
    Heading heading =
        new Heading(
            new Label(texts.get("worksheet")),
            new IconButton("fth-x", "worksheet-end", texts, worksheets::toggle));
    how = new Label(texts.get("worksheet-how"));
    Wrapping.wrap(how);
    list.getStyleClass().add("blank-list");
    ScrollPane scroll = Scrolled.upright(list);
    score.getStyleClass().add("lesson-score");
    score.setMinWidth(USE_PREF_SIZE);
    score.setTooltip(new Tooltip(texts.get("score-tip")));
    score.setOnAction(_ -> onScore.run());
    Button all = new Button(texts.get("worksheet-show"));
    all.getStyleClass().add("worksheet-show");
    all.setOnAction(_ -> worksheets.showAll());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    ways = new HBox(all, between, score);
    ways.getStyleClass().add("lesson-ways");
    getChildren().addAll(heading, how, scroll, ways);
    session.follow(Seen::of, this::show);
    session.follow(Shown::run, _ -> show(Seen.of(session.shown())));
  }

  private void show(Seen now) {
    boolean isSame =
        before
            .filter(one -> one.cells().equals(now.cells()) && one.style().equals(now.style()))
            .isPresent();
    before = Optional.of(now);
    Shown shown = session.shown();
    if (!isSame) {
      list(now, shown);
    }
    now.sheet().ifPresent(sheet -> write(sheet, shown));
    ways.setVisible(!rows.isEmpty());
    how.setVisible(rows.isEmpty());
    how.setManaged(rows.isEmpty());
  }

  private void list(Seen now, Shown shown) {
    CellTitle titles = new CellTitle(shown.graph(), shown.style());
    List<BlankRow> next = new ArrayList<>();
    for (CellName cell : now.cells()) {
      if (cell.isIn(shown.graph())) {
        next.add(new BlankRow(cell, titles.of(cell), this::write, this::reveal, texts));
      }
    }
    rows = next;
    list.getChildren().setAll(next);
  }

  private void write(Worksheet sheet, Shown shown) {
    Optional<BlankRow> typedIn =
        rows.stream().filter(row -> row.isOpen() && row.isFocusWithin()).findFirst();
    for (BlankRow row : rows) {
      sheet.of(row.cell()).ifPresent(blank -> row.show(blank, number(row.cell(), shown)));
    }
    // What is found leads on to the next that is not.
    typedIn.filter(row -> !row.isOpen()).ifPresent(this::goOn);
    Score now = sheet.score();
    score.setText(now.right() + "/" + now.results().size());
    score.setAccessibleText(texts.get("score", now.right(), now.results().size()));
  }

  private static String number(CellName cell, Shown shown) {
    if (!cell.isIn(shown.graph())) {
      return "";
    }
    GraphNode node = shown.graph().node(cell.node());
    Matrix matrix = shown.trace().matrix(node, cell.quantity());
    return shown.style().numbers().cell(matrix.get(cell.row(), cell.column()));
  }

  private void write(CellName cell, String text) {
    worksheets.answer(cell, text, _ -> {});
  }

  private void reveal(CellName cell) {
    worksheets.show(List.of(cell));
  }

  private void goOn(BlankRow from) {
    int at = rows.indexOf(from);
    List<BlankRow> after = new ArrayList<>(rows.subList(at + 1, rows.size()));
    after.addAll(rows.subList(0, at + 1));
    after.stream().filter(BlankRow::isOpen).findFirst().ifPresent(BlankRow::takeKeyboard);
  }

  /// To the first cell that is to be filled in.
  public void takeKeyboard() {
    rows.stream().filter(BlankRow::isOpen).findFirst().ifPresent(BlankRow::takeKeyboard);
  }
}
