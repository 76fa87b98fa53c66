package studio.backprop.view.inspector;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import studio.backprop.explain.Chain;
import studio.backprop.explain.Examples;
import studio.backprop.explain.Folded;
import studio.backprop.explain.From;
import studio.backprop.graph.CellName;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.session.gaze.Rung;
import studio.backprop.view.text.FormulaParagraph;
import studio.backprop.view.text.Wrapping;
import studio.backprop.writing.CellTitle;
import studio.backprop.writing.Rungs;
import studio.backprop.writing.style.MathText;

/// The ladder to one cell of what a wire brings back: the chain rule with indices, one example of
/// the batch, whole matrices, each with its formula and filled in, and how these are derived.
final class LadderPane extends VBox {
  private final CellName cell;
  private final Rungs rungs;
  private final TextFlow sum;
  private final Texts texts;
  private final Session session;
  private final VBox rung = new VBox();

  /// @param sum the cell of the matrix product, written out
  LadderPane(CellName cell, Rungs rungs, TextFlow sum, Texts texts, Session session) {
    this.cell = cell;
    this.rungs = rungs;
    this.sum = sum;
    this.texts = texts;
    this.session = session;
    getStyleClass().add("ladder");
    rung.getStyleClass().add("rung");
    getChildren().addAll(chooser(), rung);
    show();
  }

  private FlowPane chooser() {
    ToggleGroup group = new ToggleGroup();
    FlowPane row = new FlowPane();
    row.getStyleClass().add("rungs");
    for (Rung each : Rung.values()) {
      String key = "rung-" + Texts.key(each);
      ToggleButton button = new ToggleButton(texts.get(key));
      button.getStyleClass().add(key);
      button.setTooltip(new Tooltip(texts.get(key + "-tip")));
      button.setToggleGroup(group);
      button.setSelected(each == session.shown().inquiry().rung());
      button.setOnAction(_ -> choose(each, button));
      row.getChildren().add(button);
    }
    return row;
  }

  private void choose(Rung chosen, ToggleButton button) {
    button.setSelected(true);
    session.inquire(now -> now.with(chosen));
    show();
    if (chosen == Rung.DERIVATION) {
      rung.getChildren().getFirst().requestFocus();
    }
  }

  private void show() {
    rung.getChildren()
        .setAll(
            switch (session.shown().inquiry().rung()) {
              case SCALAR -> scalar();
              case EXAMPLE -> rungs.ladder().examples().map(this::example).orElseGet(this::noSum);
              case MATRIX -> matrix();
              case DERIVATION -> List.of(derivation());
            });
  }

  private List<Node> scalar() {
    CellTitle titles = new CellTitle(session.shown().graph(), session.shown().style());
    Chain chain = rungs.ladder().scalar(cell.row(), cell.column());
    return List.of(
        formula(rungs.scalar()),
        new ProductFlow(
            Folded.of(chain, Folded.FEW),
            titles,
            texts,
            new Inquiring(session, new From.Node(rungs.ladder().operation().id()))));
  }

  private List<Node> example(Examples examples) {
    return List.of(new ExamplePane(cell, rungs, examples, session, session.shown().style(), texts));
  }

  /// Says why there are no examples to be walked.
  private List<Node> noSum() {
    boolean hasBatch = session.shown().graph().batch().isPresent();
    Label reason = new Label(texts.get(hasBatch ? "example-no-sum" : "example-no-batch"));
    Wrapping.wrap(reason);
    reason.getStyleClass().add("example-none");
    return List.of(reason);
  }

  private List<Node> matrix() {
    return Stream.<Node>concat(
            Stream.of(
                formula(rungs.matrix()), sum, formula(rungs.filled(cell.row(), cell.column()))),
            OrderingPane.of(rungs, session, texts).stream())
        .toList();
  }

  private DerivationPane derivation() {
    return new DerivationPane(rungs.derivation(), rungs.numbers(), session, texts);
  }

  private static FormulaParagraph formula(MathText label) {
    return new FormulaParagraph(label);
  }
}
