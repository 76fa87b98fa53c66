package studio.backprop.view.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.From;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.gaze.Asked;
import studio.backprop.view.text.FormulaParagraph;
import studio.backprop.view.text.ScriptFlow;
import studio.backprop.view.text.Scripts;
import studio.backprop.view.text.Wrapping;
import studio.backprop.writing.CellTitle;
import studio.backprop.writing.Formulas;
import studio.backprop.writing.NumberEquation;
import studio.backprop.writing.NumberEquations;
import studio.backprop.writing.Rungs;
import studio.backprop.writing.style.Style;

/// Why the selected cell is what it is: its sum written out with the numbers, where each factor can
/// be asked the same in turn, and for a gradient the rungs that lead to it.
final class WhyPane extends VBox {
  private final Session session;
  private final Texts texts;
  private final Unfolding paths;

  WhyPane(Session session, Texts texts) {
    this.session = session;
    this.texts = texts;
    this.paths = new Unfolding(() -> show(session.shown()));
    getStyleClass().add("why");
    session.follow(Shown::asked, _ -> showAnew(session.shown()));
    session.follow(Shown::style, _ -> show(session.shown()));
  }

  private void showAnew(Shown now) {
    paths.begin();
    show(now);
  }

  private void show(Shown now) {
    setVisible(now.asked().isPresent());
    setManaged(now.asked().isPresent());
    boolean hadKeyboard = isFocusWithin();
    getChildren().clear();
    now.asked().ifPresent(asked -> show(now, asked));
    if (hadKeyboard) {
      keepKeyboard();
    }
  }

  /// What had the keyboard is gone: it stays here, and does not go to the first button of the
  /// window.
  private void keepKeyboard() {
    lookupAll("*").stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private void show(Shown now, Asked asked) {
    CellTitle titles = new CellTitle(now.graph(), now.style());
    Explanation explanation = asked.explanation();
    String name = titles.of(explanation.cell());
    now.selection().before().map(cell -> wayBack(cell, titles)).ifPresent(getChildren()::add);
    ScriptFlow heading = new ScriptFlow();
    heading.getStyleClass().addAll("side-heading", ProductFlow.hue(explanation.cell()));
    getChildren().add(heading);
    if (asked.untold() == Asked.Untold.ALL) {
      heading.say(texts.get("why-covered", name));
    } else if (!asked.isThere()) {
      heading.say(texts.get("why-not-yet", name));
    } else if (isGiven(now, explanation)) {
      heading.say(texts.get("why-given", name));
    } else {
      heading.say(texts.get("why", name, number(now.style(), explanation.value())));
      tell(now, asked, titles);
    }
  }

  private Button wayBack(CellName before, CellTitle titles) {
    Button back = new Button();
    Scripts.write(texts.get("why-back", titles.of(before)), back);
    back.getStyleClass().add("why-back");
    back.setOnAction(_ -> session.back());
    return back;
  }

  private void tell(Shown now, Asked asked, CellTitle titles) {
    Explanation explanation = asked.explanation();
    for (Contribution contribution : paths.shown(explanation.contributions())) {
      ProductFlow sum =
          new ProductFlow(
              asked.sum(contribution), titles, texts, new Inquiring(session, contribution.from()));
      boolean isSecret = now.graph().isUntold() && contribution.edge().isPresent();
      if (asked.untold() == Asked.Untold.MATRICES || isSecret) {
        getChildren().add(sum);
      } else if (contribution.edge().isPresent()) {
        Rungs rungs = new Rungs(now.trace(), contribution.edge().get(), now.style());
        rungs
            .mistaken()
            .ifPresentOrElse(
                sent -> getChildren().addAll(new FormulaParagraph(sent), sum),
                () ->
                    getChildren()
                        .add(new LadderPane(explanation.cell(), rungs, sum, texts, session)));
      } else {
        valueFormula(now, explanation.cell()).ifPresent(getChildren()::add);
        Optional<String> words = told(now, contribution);
        words.map(WhyPane::wrapped).ifPresent(getChildren()::add);
        if (words.isEmpty() || contribution.from() == From.Outside.STEP) {
          getChildren().add(sum);
        }
      }
    }
    paths.more(explanation.contributions(), texts).ifPresent(getChildren()::add);
    if (explanation.contributions().size() > 1) {
      getChildren().add(sumOfPaths(now.style(), explanation));
    }
    if (explanation.contributions().isEmpty()) {
      getChildren().add(new Label(texts.get("no-gradient")));
    }
  }

  /// Whether there is nothing to explain: it is a number of a leaf, which has not moved.
  static boolean isGiven(Shown now, Explanation explanation) {
    CellName cell = explanation.cell();
    return cell.quantity() == Quantity.VALUE
        && now.graph().node(cell.node()).isLeaf()
        && explanation.contributions().size() == 1;
  }

  /// What is said of a number that comes from no operation, but for the gradient that arrives.
  private Optional<String> told(Shown now, Contribution contribution) {
    String value = number(now.style(), contribution.value());
    return switch (contribution.from()) {
      case From.Outside.HELD -> Optional.of(texts.get("why-held", value));
      case From.Outside.STEP -> Optional.of(texts.get("why-step"));
      case From.Outside.ARRIVING -> Optional.empty();
      case From.Node(String id) when now.graph().node(id).isLeaf() ->
          Optional.of(texts.get("why-before", value));
      case From.Node _ -> Optional.empty();
    };
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    Wrapping.wrap(label);
    return label;
  }

  private static Optional<FormulaParagraph> valueFormula(Shown now, CellName cell) {
    GraphNode node = now.graph().node(cell.node());
    if (cell.quantity() == Quantity.GRADIENT || node.isLeaf()) {
      return Optional.empty();
    }
    return Optional.of(new FormulaParagraph(new Formulas(now.graph(), now.style()).value(node)));
  }

  /// `6 + (−14) = −8`, one number a wire.
  private TextFlow sumOfPaths(Style style, Explanation explanation) {
    boolean ofPaths = explanation.contributions().stream().allMatch(one -> one.edge().isPresent());
    String together = texts.get(ofPaths ? "why-together" : "why-moved");
    TextFlow flow = new TextFlow(ProductFlow.plain(together + " "));
    flow.getStyleClass().add("why-sum");
    String sign = "";
    for (Contribution contribution : paths.shown(explanation.contributions())) {
      flow.getChildren()
          .add(ProductFlow.plain(sign + style.numbers().factor(contribution.value())));
      sign = " + ";
    }
    int rest = explanation.contributions().size() - paths.shown(explanation.contributions()).size();
    if (rest > 0) {
      flow.getChildren().add(ProductFlow.plain(sign + texts.get("more", rest)));
    }
    NumberEquation sum =
        NumberEquations.of(style)
            .sum(
                explanation.value(),
                explanation.contributions().stream().mapToDouble(Contribution::value).toArray());
    flow.getChildren().add(ProductFlow.strong(" " + sum.relation().sign() + " " + sum.value()));
    return flow;
  }

  private static String number(Style style, double value) {
    return style.numbers().text(value);
  }
}
