package studio.backprop.view.inspector;

import java.util.Arrays;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import studio.backprop.explain.Examples;
import studio.backprop.graph.CellName;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.view.text.FormulaParagraph;
import studio.backprop.view.text.IconButton;
import studio.backprop.writing.NumberEquation;
import studio.backprop.writing.NumberEquations;
import studio.backprop.writing.Rungs;
import studio.backprop.writing.style.Style;

/// One example of the batch and what it adds to a gradient; the batch can be walked, and the sum
/// grows with each example.
final class ExamplePane extends VBox {
  /// More summands than that are told as their sum.
  private static final int MOST_WRITTEN = 8;

  private final CellName cell;
  private final Rungs rungs;
  private final Examples examples;
  private final Session session;
  private final Style style;
  private final Texts texts;
  private final Button before;
  private final Button next;
  private final Label which = new Label();
  private final VBox contribution = new VBox();

  ExamplePane(
      CellName cell, Rungs rungs, Examples examples, Session session, Style style, Texts texts) {
    this.style = style;
    this.cell = cell;
    this.rungs = rungs;
    this.examples = examples;
    this.session = session;
    this.texts = texts;
    getStyleClass().add("example");
    before = new IconButton("fth-chevron-left", "example-before", texts, () -> walk(-1));
    next = new IconButton("fth-chevron-right", "example-next", texts, () -> walk(1));
    which.getStyleClass().add("example-which");
    HBox walk = new HBox(before, which, next);
    walk.getStyleClass().add("walk");
    contribution.getStyleClass().add("rung");
    getChildren().addAll(new FormulaParagraph(rungs.example(examples)), walk, contribution);
    show();
  }

  private void walk(int by) {
    int next = at() + by;
    session.inquire(now -> now.withExample(next));
    show();
  }

  private int at() {
    return Math.clamp(session.shown().inquiry().example(), 0, examples.count() - 1);
  }

  private void show() {
    int at = at();
    before.setDisable(false);
    next.setDisable(false);
    keepFocus(before, at == 0, next);
    keepFocus(next, at == examples.count() - 1, before);
    which.setText(texts.get("example-of", at, examples.count() - 1));
    contribution
        .getChildren()
        .setAll(
            new WideFormula(rungs.filledExample(examples, at)),
            cellSoFar(at),
            new WideFormula(rungs.filledUpTo(examples, at)));
  }

  /// A button that has the focus hands it to the other one before it is of no use.
  private static void keepFocus(Button button, boolean useless, Button other) {
    if (useless && button.isFocused()) {
      other.requestFocus();
    }
    button.setDisable(useless);
  }

  /// `[2,1]: 0.08 + 0.09 + … = 0.17`
  private TextFlow cellSoFar(int at) {
    TextFlow flow =
        new TextFlow(ProductFlow.plain(texts.get("example-cell", cell.row(), cell.column()) + " "));
    flow.getStyleClass().addAll("why-sum", "example-sum");
    double[] shares = examples.shares(cell.row(), cell.column());
    for (int k = 0; k <= at; k++) {
      double adds = shares[k];
      if (k > at - MOST_WRITTEN) {
        String sign = k == 0 ? "" : " + ";
        String written = sign + style.numbers().factor(adds);
        flow.getChildren().add(k == at ? ProductFlow.strong(written) : ProductFlow.plain(written));
      } else if (k == 0) {
        flow.getChildren().add(ProductFlow.plain("…"));
      }
    }
    String left =
        at < examples.count() - 1
            ? texts.get("example-left", examples.count() - 1 - at)
            : texts.get("example-all");
    double[] soFar = Arrays.copyOf(shares, at + 1);
    NumberEquation sum = NumberEquations.of(style).sum(Arrays.stream(soFar).sum(), soFar);
    flow.getChildren()
        .add(ProductFlow.plain(" " + sum.relation().sign() + " " + sum.value() + " " + left));
    return flow;
  }
}
