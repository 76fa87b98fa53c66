package studio.backprop.view.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import studio.backprop.explain.CellName;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Explanation.Part;
import studio.backprop.explain.Folded;
import studio.backprop.explain.Quantity;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.studio.Formulas;
import studio.backprop.studio.Inquiry;
import studio.backprop.studio.Names;
import studio.backprop.studio.Session;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.view.graph.NumberText;
import studio.backprop.view.text.Texts;

/// Why the selected cell is what it is: its sum written out with the numbers, where each factor can
/// be asked the same in turn.
final class WhyPane extends VBox {
  private static final int MOST_TERMS = 10;

  private final Session session;
  private final Inquiry inquiry;
  private final Texts texts;

  WhyPane(Session session, Texts texts) {
    this.session = session;
    this.inquiry = session.inquiry();
    this.texts = texts;
    getStyleClass().add("why");
    inquiry.answerProperty().subscribe(_ -> show());
    session.frameProperty().subscribe(_ -> show());
  }

  private void show() {
    Optional<Explanation> answer = inquiry.answerProperty().get();
    setVisible(answer.isPresent());
    setManaged(answer.isPresent());
    getChildren().clear();
    answer.ifPresent(this::show);
  }

  private void show(Explanation explanation) {
    if (inquiry.trail().size() > 1) {
      CellName before = inquiry.trail().get(inquiry.trail().size() - 2);
      Button back = new Button(texts.get("why-back", name(before)));
      back.getStyleClass().add("why-back");
      back.setOnAction(_ -> inquiry.back());
      getChildren().add(back);
    }
    Label heading = new Label();
    heading.setWrapText(true);
    heading.getStyleClass().addAll("side-heading", hue(explanation.cell()));
    getChildren().add(heading);
    if (!session.isThere(explanation.cell())) {
      heading.setText(texts.get("why-not-yet", name(explanation.cell())));
      return;
    }
    if (isGiven(explanation.cell())) {
      heading.setText(texts.get("why-given", name(explanation.cell())));
      return;
    }
    heading.setText(
        texts.get("why", name(explanation.cell()), NumberText.brief(explanation.value())));
    List<studio.backprop.studio.Label> formulas = formulas(explanation.cell());
    for (int k = 0; k < explanation.contributions().size(); k++) {
      if (k < formulas.size()) {
        getChildren().add(new FormulaView(formulas.get(k).tex(), formulas.get(k).plain()));
      }
      getChildren().add(sum(explanation.contributions().get(k)));
    }
    if (explanation.contributions().size() > 1) {
      getChildren().add(sumOfPaths(explanation));
    }
    if (explanation.contributions().isEmpty()) {
      getChildren().add(new Label(texts.get("no-gradient")));
    }
  }

  private boolean isGiven(CellName cell) {
    Graph graph = session.document().run().graph();
    return cell.quantity() == Quantity.VALUE && graph.node(cell.node()).isLeaf();
  }

  private List<studio.backprop.studio.Label> formulas(CellName cell) {
    Graph graph = session.document().run().graph();
    GraphNode node = graph.node(cell.node());
    Formulas formulas = new Formulas(graph);
    boolean output = node.index() == graph.output().index();
    if (cell.quantity() == Quantity.GRADIENT) {
      return output ? List.of() : formulas.received(node);
    }
    return node.isLeaf() ? List.of() : List.of(formulas.value(node));
  }

  private TextFlow sum(Contribution contribution) {
    Folded folded = Folded.of(contribution, MOST_TERMS);
    TextFlow flow = new TextFlow(bold(NumberText.brief(contribution.value()) + " = "));
    flow.getStyleClass().add("why-sum");
    for (Explanation.Product product : folded.shown()) {
      if (flow.getChildren().size() > 1) {
        flow.getChildren().add(plain(" + "));
      }
      for (int k = 0; k < product.parts().size(); k++) {
        if (k > 0) {
          flow.getChildren().add(plain("·"));
        }
        flow.getChildren().add(factor(product.parts().get(k)));
      }
    }
    if (folded.shown().isEmpty()) {
      flow.getChildren().add(plain("0"));
    }
    if (folded.hidden() > 0) {
      String rest = NumberText.brief(folded.rest());
      flow.getChildren().add(plain(" + " + texts.get("why-rest", folded.hidden(), rest)));
    }
    return flow;
  }

  /// `0.37 = 0.20 + 0.17`, one number a wire.
  private TextFlow sumOfPaths(Explanation explanation) {
    TextFlow flow = new TextFlow(plain(texts.get("why-together") + " "));
    flow.getStyleClass().add("why-sum");
    String sign = "";
    for (Contribution contribution : explanation.contributions()) {
      flow.getChildren().add(plain(sign + NumberText.brief(contribution.value())));
      sign = " + ";
    }
    flow.getChildren().add(bold(" = " + NumberText.brief(explanation.value())));
    return flow;
  }

  private Node factor(Part part) {
    String number = NumberText.brief(part.value());
    String bracketed = part.value() < 0 ? "(" + number + ")" : number;
    return switch (part) {
      case Explanation.Cell cell -> {
        Hyperlink link = new Hyperlink(bracketed);
        link.getStyleClass().addAll("why-factor", hue(cell.name()));
        link.setTooltip(new Tooltip(name(cell.name())));
        link.setAccessibleText(name(cell.name()) + " = " + number);
        link.setOnAction(_ -> inquiry.follow(cell.name()));
        yield link;
      }
      case Explanation.InnerCell inner ->
          told(
              bracketed,
              "%s[%d,%d]"
                  .formatted(
                      inner.quantity() == Quantity.GRADIENT ? "∂" + inner.inner() : inner.inner(),
                      inner.row(),
                      inner.column()));
      case Explanation.Figure figure -> told(bracketed, figure.expression());
    };
  }

  private static Node told(String number, String expression) {
    Label label = new Label(number);
    label.getStyleClass().add("why-number");
    label.setTooltip(new Tooltip(expression));
    label.setAccessibleText(expression + " = " + number);
    return label;
  }

  private String name(CellName cell) {
    Graph graph = session.document().run().graph();
    GraphNode node = graph.node(cell.node());
    String matrix =
        cell.quantity() == Quantity.VALUE
            ? studio.backprop.studio.Label.of(node).plain()
            : new Names(graph).gradientOf(node).plain();
    return matrix + "[" + cell.row() + "," + cell.column() + "]";
  }

  private static String hue(CellName cell) {
    return cell.quantity() == Quantity.GRADIENT ? "backward" : "forward";
  }

  private static Text plain(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("why-text");
    return text;
  }

  private static Text bold(String words) {
    Text text = plain(words);
    text.getStyleClass().add("strong");
    return text;
  }
}
