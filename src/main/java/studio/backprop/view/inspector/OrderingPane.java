package studio.backprop.view.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.backprop.explain.Ordering;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.session.edit.TellingSizes;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.view.text.ScriptFlow;
import studio.backprop.view.text.Wrapping;
import studio.backprop.writing.Meeting;
import studio.backprop.writing.Rungs;
import studio.backprop.writing.style.MathText;

/// Why this order, why this transpose: the other products of the same two matrices, and what is
/// wrong with each.
final class OrderingPane extends VBox {
  private final Texts texts;
  private final Session session;
  private final VBox others = new VBox();

  /// Nothing where the gradient is no product.
  static Optional<OrderingPane> of(Rungs rungs, Session session, Texts texts) {
    List<Ordering> orderings = Ordering.of(rungs.ladder().formula());
    return orderings.isEmpty()
        ? Optional.empty()
        : Optional.of(new OrderingPane(rungs, orderings, session, texts));
  }

  private OrderingPane(Rungs rungs, List<Ordering> orderings, Session session, Texts texts) {
    this.texts = texts;
    this.session = session;
    getStyleClass().add("orderings");
    others.getStyleClass().add("rung");
    ToggleButton shown = new ToggleButton(texts.get("why-order"));
    shown.getStyleClass().add("why-order");
    Wrapping.wrap(shown);
    shown.setMinHeight(USE_PREF_SIZE);
    shown.setSelected(session.shown().inquiry().orders());
    shown
        .selectedProperty()
        .addListener((_, _, wanted) -> session.inquire(now -> now.withOrders(wanted)));
    others.visibleProperty().bind(shown.selectedProperty());
    others.managedProperty().bind(shown.selectedProperty());
    shown
        .selectedProperty()
        .subscribe(wanted -> {
          if (wanted && others.getChildren().isEmpty()) {
            tell(rungs, orderings);
          }
        });
    getChildren().addAll(shown, others);
  }

  private void tell(Rungs rungs, List<Ordering> orderings) {
    others.getChildren().addAll(reason(rungs).stream().map(OrderingPane::said).toList());
    orderings.forEach(ordering -> others.getChildren().add(line(rungs, ordering)));
    offer(orderings);
  }

  /// First why one sums, then what the shapes make of it.
  private List<String> reason(Rungs rungs) {
    return rungs.met().map(met -> List.of(sum(met), shapes(met))).orElse(List.of());
  }

  private String sum(Meeting met) {
    long count = met.size().value();
    return switch (met.kind()) {
      case NOTHING -> texts.get("order-why-none", met.own(), met.result());
      case EXAMPLES -> texts.get("order-why-examples", met.own(), count);
      case CELLS -> texts.get("order-why-cells", met.own(), count, met.result());
      case TERMS -> texts.get("order-why-terms", met.own(), count);
    };
  }

  private String shapes(Meeting met) {
    return texts.get(
        "order-shapes",
        met.first().symbols(),
        met.second().symbols(),
        met.size().symbol(),
        met.product().symbols());
  }

  private static ScriptFlow said(String words) {
    ScriptFlow flow = new ScriptFlow(words);
    flow.getStyleClass().add("order-why");
    return flow;
  }

  private VBox line(Rungs rungs, Ordering ordering) {
    Label verdict = new Label(verdict(rungs, ordering));
    Wrapping.wrap(verdict);
    verdict.getStyleClass().add("ordering-verdict");
    MathText product = rungs.product(ordering);
    HBox formula = new HBox(new FormulaView(product.tex(), product.plain()));
    VBox line = new VBox(formula, verdict);
    line.getStyleClass().addAll("ordering", Texts.key(ordering.verdict()));
    return line;
  }

  private String verdict(Rungs rungs, Ordering ordering) {
    var left = ordering.left().shape();
    var right = ordering.right().shape();
    var wanted = rungs.ladder().formula().shape();
    return switch (ordering.verdict()) {
      case RIGHT -> texts.get("order-right", wanted.symbols());
      case DOES_NOT_MULTIPLY ->
          texts.get(
              "order-does-not-multiply",
              left.sizes(),
              right.sizes(),
              left.columns().value(),
              right.rows().value());
      case WRONG_SHAPE -> texts.get("order-wrong-shape", ordering.shape().sizes(), wanted.sizes());
      case FITS_BY_CHANCE ->
          ordering.coincidences().isEmpty()
              ? texts.get("order-by-chance-unnamed")
              : texts.get(
                  "order-by-chance",
                  ordering.coincidences().stream()
                      .map(two ->
                          "%s = %s = %d"
                              .formatted(
                                  two.one().symbol(), two.other().symbol(), two.one().value()))
                      .collect(Collectors.joining(", ")));
    };
  }

  private void offer(List<Ordering> orderings) {
    TellingSizes.of(orderings, session.document().scenario())
        .ifPresent(resize -> {
          Button button = new Button(texts.get("order-tell-apart", resize.symbol(), resize.size()));
          button.setMnemonicParsing(false);
          button.getStyleClass().add("order-tell-apart");
          button.setOnAction(_ -> session.apply(resize));
          others.getChildren().add(button);
        });
  }
}
