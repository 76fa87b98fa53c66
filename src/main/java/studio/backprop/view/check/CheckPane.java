package studio.backprop.view.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.check.Checking;
import studio.backprop.session.check.Findings;
import studio.backprop.trace.CellCheck;
import studio.backprop.trace.GradientCheck;
import studio.backprop.trace.NumericCheck;
import studio.backprop.view.text.Scrolled;
import studio.backprop.view.text.Wrapping;

/// Each gradient beside centred differences: whether it holds, how far it is off, and where. The
/// cell that is chosen is asked in the graph, and its error is drawn over the step size.
public final class CheckPane extends HBox {
  /// More rows are for nobody to read, and those that are off come first.
  private static final int MOST_ROWS = 60;

  private final Session session;
  private final Texts texts;
  private final Label verdict = new Label();
  private final VBox gradients = new VBox();
  private final ErrorChart chart;
  private List<GradientCheck> checks = List.of();
  private List<GradientRow> rows = List.of();

  /// @param losses offers what could be the loss, where there is none
  public CheckPane(Session session, Checking checking, Node losses, Texts texts) {
    this.session = session;
    this.texts = texts;
    this.chart = new ErrorChart(session, texts);
    getStyleClass().addAll("below", "check-pane");
    verdict.getStyleClass().add("check-verdict");
    Wrapping.wrap(verdict);
    verdict.setMinHeight(USE_PREF_SIZE);
    gradients.getStyleClass().add("check-gradients");
    ScrollPane scroll = new Scrolled(gradients);
    HBox.setHgrow(verdict, Priority.ALWAYS);
    verdict.setMaxWidth(Double.MAX_VALUE);
    HBox top = new HBox(verdict, new MistakeMenu(session, texts));
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("check-top");
    VBox left = new VBox(top, losses, scroll);
    left.getStyleClass().add("check-left");
    HBox.setHgrow(chart, Priority.ALWAYS);
    getChildren().addAll(left, chart);
    setVisible(false);
    session.follow(Shown::selection, _ -> look());
    // Beside differences there are gradients, which are not to be seen while they are asked for.
    session.follow(
        Shown::isCovered,
        covered -> {
          scroll.setVisible(!covered);
          chart.setVisible(!covered);
        });
    checking.findingsProperty().subscribe(this::follow);
    visibleProperty().subscribe(checking::want);
  }

  private void follow(Findings found) {
    checks = List.of();
    chart.clear();
    found.check().ifPresent(this::show);
  }

  private void show(NumericCheck check) {
    List<GradientCheck> all = check.gradients();
    long off = all.stream().filter(one -> !one.holds()).count();
    judge(off, all.size());
    rows =
        all.stream()
            .sorted(Comparator.comparing(GradientCheck::holds))
            .limit(MOST_ROWS)
            .map(one -> new GradientRow(one, texts, session::selectCell))
            .toList();
    gradients.getChildren().setAll(rows);
    if (all.size() > rows.size()) {
      gradients.getChildren().add(new Label(texts.get("check-more", all.size() - rows.size())));
    }
    checks = all;
    look();
  }

  /// Says how many are off; of a graph that has no output nothing is good or off.
  private void judge(long off, int all) {
    Graph graph = session.shown().graph();
    boolean judged = graph.output().isPresent();
    String said =
        !judged
            ? texts.get("check-no-output")
            : off == 0 ? texts.get("check-holds") : texts.get("check-fails", off, all);
    boolean stopped = judged && !graph.halted().wires().isEmpty();
    verdict.setText(stopped ? said + " " + texts.get("check-stopped") : said);
    verdict.pseudoClassStateChanged(GradientRow.OFF, judged && off > 0);
    verdict.pseudoClassStateChanged(GradientRow.GOOD, judged && off == 0);
  }

  /// Marks the selected cell, and draws its curve; where none can be compared, that of the worst.
  private void look() {
    Optional<CellName> selected = session.shown().selection().cell();
    rows.forEach(row -> row.mark(selected));
    selected
        .filter(this::isCompared)
        .map(cell -> new CellName(cell.node(), Quantity.GRADIENT, cell.row(), cell.column()))
        .or(this::worst)
        .filter(_ -> isVisible() && session.shown().graph().output().isPresent())
        .ifPresent(chart::show);
  }

  private boolean isCompared(CellName cell) {
    return checks.stream()
        .filter(check -> check.node().id().equals(cell.node()))
        .anyMatch(check -> check.leftOut().isEmpty());
  }

  private Optional<CellName> worst() {
    return checks.stream()
        .filter(one -> one.worst().isPresent())
        .max((one, other) -> Double.compare(error(one), error(other)))
        .map(one -> Square.name(one, one.worst().orElseThrow().cell()));
  }

  private static double error(GradientCheck check) {
    return check.worst().map(CellCheck::error).orElse(0.0);
  }
}
