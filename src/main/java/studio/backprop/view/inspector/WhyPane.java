package studio.backprop.view.inspector;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Folded;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Texts;
import studio.backprop.session.Inquiry;
import studio.backprop.session.Session;
import studio.backprop.session.Session.Asked;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.view.text.NumberText;
import studio.backprop.writing.CellTitle;
import studio.backprop.writing.Formulas;
import studio.backprop.writing.Rungs;

/// Why the selected cell is what it is: its sum written out with the numbers, where each factor can
/// be asked the same in turn, and for a gradient the three rungs that lead to it.
final class WhyPane extends VBox {
  private final Session session;
  private final Inquiry inquiry;
  private final Texts texts;

  WhyPane(Session session, Texts texts) {
    this.session = session;
    this.inquiry = session.inquiry();
    this.texts = texts;
    getStyleClass().add("why");
    session.askedProperty().subscribe(this::show);
    session.styleProperty().subscribe(() -> show(session.askedProperty().get()));
  }

  private void show(Optional<Asked> asked) {
    setVisible(asked.isPresent());
    setManaged(asked.isPresent());
    getChildren().clear();
    asked.ifPresent(this::show);
  }

  private void show(Asked asked) {
    CellTitle titles = new CellTitle(graph(), session.styleProperty().get());
    Explanation explanation = asked.explanation();
    String name = titles.of(explanation.cell());
    if (inquiry.trail().size() > 1) {
      getChildren().add(wayBack(titles));
    }
    Label heading = new Label();
    heading.setWrapText(true);
    heading.getStyleClass().addAll("side-heading", ProductFlow.hue(explanation.cell()));
    getChildren().add(heading);
    if (!asked.isThere()) {
      heading.setText(texts.get("why-not-yet", name));
    } else if (isGiven(explanation.cell())) {
      heading.setText(texts.get("why-given", name));
    } else {
      heading.setText(texts.get("why", name, number(explanation.value())));
      tell(explanation, titles);
    }
  }

  private Button wayBack(CellTitle titles) {
    CellName before = inquiry.trail().get(inquiry.trail().size() - 2);
    Button back = new Button(texts.get("why-back", titles.of(before)));
    back.getStyleClass().add("why-back");
    back.setOnAction(_ -> inquiry.back());
    return back;
  }

  private void tell(Explanation explanation, CellTitle titles) {
    for (Contribution contribution : explanation.contributions()) {
      ProductFlow sum =
          new ProductFlow(
              Folded.of(contribution, ProductFlow.MOST_TERMS),
              titles,
              texts,
              new Inquiring(inquiry));
      if (contribution.edge().isPresent()) {
        Rungs rungs =
            new Rungs(
                session.document().run().trace(),
                contribution.edge().get(),
                session.styleProperty().get());
        getChildren().add(new LadderPane(explanation.cell(), rungs, sum, inquiry, texts, session));
      } else {
        valueFormula(explanation.cell()).ifPresent(getChildren()::add);
        getChildren().add(sum);
      }
    }
    if (explanation.contributions().size() > 1) {
      getChildren().add(sumOfPaths(explanation));
    }
    if (explanation.contributions().isEmpty()) {
      getChildren().add(new Label(texts.get("no-gradient")));
    }
  }

  private boolean isGiven(CellName cell) {
    return cell.quantity() == Quantity.VALUE && graph().node(cell.node()).isLeaf();
  }

  private Optional<FormulaView> valueFormula(CellName cell) {
    GraphNode node = graph().node(cell.node());
    if (cell.quantity() == Quantity.GRADIENT || node.isLeaf()) {
      return Optional.empty();
    }
    var formula = new Formulas(graph(), session.styleProperty().get()).value(node);
    return Optional.of(new FormulaView(formula.tex(), formula.plain()));
  }

  /// `0.37 = 0.20 + 0.17`, one number a wire.
  private TextFlow sumOfPaths(Explanation explanation) {
    TextFlow flow = new TextFlow(ProductFlow.plain(texts.get("why-together") + " "));
    flow.getStyleClass().add("why-sum");
    String sign = "";
    for (Contribution contribution : explanation.contributions()) {
      flow.getChildren().add(ProductFlow.plain(sign + number(contribution.value())));
      sign = " + ";
    }
    flow.getChildren().add(ProductFlow.strong(" = " + number(explanation.value())));
    return flow;
  }

  private String number(double value) {
    return NumberText.brief(value, session.styleProperty().get().digits());
  }

  private Graph graph() {
    return session.document().run().graph();
  }
}
