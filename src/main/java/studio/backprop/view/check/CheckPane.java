package studio.backprop.view.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Texts;
import studio.backprop.playback.Run;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.trace.CellCheck;
import studio.backprop.trace.CellCheck.Cell;
import studio.backprop.trace.LeafCheck;
import studio.backprop.trace.NumericCheck;
import studio.backprop.writing.style.Numbers;

/// Each leaf's gradient beside centred differences: whether it holds, how far it is off, and where.
/// Choosing a leaf asks its worst cell in the graph and draws its error over the step size.
public final class CheckPane extends HBox {
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
  private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

  private final Session session;
  private final Texts texts;
  private final Label verdict = new Label();
  private final VBox leaves = new VBox();
  private final ErrorChart chart;
  private Optional<Run> checked = Optional.empty();

  public CheckPane(Session session, Texts texts) {
    this.session = session;
    this.texts = texts;
    this.chart = new ErrorChart(session, texts);
    getStyleClass().addAll("below", "check");
    verdict.getStyleClass().add("check-verdict");
    verdict.setWrapText(true);
    verdict.setMinHeight(USE_PREF_SIZE);
    leaves.getStyleClass().add("check-leaves");
    ScrollPane scroll = new ScrollPane(leaves);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("bare-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox left = new VBox(verdict, scroll, new MistakeMenu(session, texts));
    left.getStyleClass().add("check-left");
    HBox.setHgrow(chart, Priority.ALWAYS);
    getChildren().addAll(left, chart);
    setVisible(false);
    session.follow(Shown::run, _ -> follow());
    visibleProperty().subscribe(_ -> follow());
  }

  private void follow() {
    Run now = session.shown().run();
    if (isVisible() && !checked.equals(Optional.of(now))) {
      checked = Optional.of(now);
      chart.clear();
      session.errands().check(this::show);
    }
  }

  private void show(NumericCheck check) {
    List<LeafCheck> all = check.leaves();
    long off = all.stream().filter(leaf -> !leaf.holds()).count();
    verdict.setText(
        off == 0 ? texts.get("check-holds") : texts.get("check-fails", off, all.size()));
    verdict.pseudoClassStateChanged(OFF, off > 0);
    verdict.pseudoClassStateChanged(GOOD, off == 0);
    leaves.getChildren().setAll(all.stream().map(this::row).toList());
    worst(all).ifPresent(chart::show);
  }

  private static Optional<CellName> worst(List<LeafCheck> all) {
    return all.stream()
        .filter(leaf -> leaf.worst().isPresent())
        .max((one, other) -> Double.compare(error(one), error(other)))
        .map(leaf -> name(leaf, leaf.worst().orElseThrow()));
  }

  private static double error(LeafCheck leaf) {
    return leaf.worst().map(CellCheck::error).orElse(0.0);
  }

  private static CellName name(LeafCheck leaf, CellCheck worst) {
    Cell cell = worst.cell();
    return new CellName(leaf.leaf().id(), Quantity.GRADIENT, cell.row(), cell.column());
  }

  private Button row(LeafCheck leaf) {
    Button row = new Button(said(leaf));
    row.setMnemonicParsing(false);
    row.getStyleClass().addAll("check-leaf", "flat");
    row.setMaxWidth(Double.MAX_VALUE);
    row.pseudoClassStateChanged(OFF, !leaf.holds());
    row.pseudoClassStateChanged(GOOD, leaf.holds() && leaf.leftOut().isEmpty());
    row.setDisable(leaf.worst().isEmpty());
    leaf.worst()
        .ifPresent(worst -> {
          row.setTooltip(
              new Tooltip(
                  texts.get(
                      "check-worst-tip",
                      name(leaf, worst),
                      Numbers.figures(worst.gradient()),
                      Numbers.figures(worst.difference()))));
          row.setOnAction(_ -> {
            session.selectCell(name(leaf, worst));
            chart.show(name(leaf, worst));
          });
        });
    return row;
  }

  private static String brief(double error) {
    return String.format(Locale.ROOT, "%.0e", error);
  }

  private String said(LeafCheck leaf) {
    String name = leaf.leaf().id();
    if (leaf.leftOut().isPresent()) {
      return texts.get(
          leaf.leftOut().get() == LeafCheck.LeftOut.MASK ? "check-mask" : "check-words", name);
    }
    if (leaf.worst().isEmpty()) {
      return texts.get("check-not-compared", name);
    }
    CellCheck worst = leaf.worst().get();
    String error = brief(worst.error());
    if (!leaf.holds()) {
      return texts.get("check-off", name, leaf.off().size(), leaf.compared(), worst.cell(), error);
    }
    return leaf.kinks().isEmpty()
        ? texts.get("check-good", name, leaf.compared(), error)
        : texts.get("check-kinks", name, leaf.compared(), error, leaf.kinks().size());
  }
}
