package studio.backprop.view.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Folded;
import studio.backprop.explain.Tree;
import studio.backprop.explain.Tree.InnerCell;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Texts;
import studio.backprop.view.text.Scripts;
import studio.backprop.writing.CellTitle;
import studio.backprop.writing.NumberEquation;
import studio.backprop.writing.NumberEquation.Alone;
import studio.backprop.writing.NumberEquations;

/// A sum of products written out with its numbers, where each factor that is a cell can be asked
/// why it is what it is.
final class ProductFlow extends TextFlow {
  private final CellTitle titles;
  private final Texts texts;
  private final Asking asking;

  /// What to do with a factor that is asked about.
  interface Asking {
    /// A cell of a node is asked about instead.
    void follow(CellName cell);

    /// Where a number comes from that is no cell; empty where it is written as itself.
    Optional<String> origin(Tree.Constant constant);

    /// A cell inside an operation is told where it stands.
    ///
    /// @param told once it is found
    void inside(InnerCell cell, Consumer<Folded> told);
  }

  /// @param titles what cells are called
  ProductFlow(Folded folded, CellTitle titles, Texts texts, Asking asking) {
    this.titles = titles;
    this.texts = texts;
    this.asking = asking;
    getStyleClass().add("why-sum");
    NumberEquation equation =
        folded.hidden() == 0
            ? equations().of(folded.value(), folded.shown())
            : equations().of(folded.value(), folded.shown(), folded.rest());
    getChildren().add(strong(equation.value() + " " + equation.relation().sign() + " "));
    for (Explanation.Term term : folded.shown()) {
      if (getChildren().size() > 1) {
        getChildren().add(plain(" + "));
      }
      List<Tree> factors = term.factors();
      for (int k = 0; k < factors.size(); k++) {
        if (k > 0) {
          getChildren().add(plain("·"));
        }
        getChildren().add(factor(factors.get(k), equation.alone().map(Alone::numbers)));
      }
    }
    if (folded.shown().isEmpty()) {
      getChildren().add(plain("0"));
    }
    if (folded.hidden() > 0) {
      String rest = number(folded.rest());
      getChildren().add(plain(" + " + texts.get("why-rest", folded.hidden(), rest)));
    }
  }

  /// @param alone what it is made of, in numbers, where it stands alone
  private Node factor(Tree part, Optional<String> alone) {
    String number = number(part.value());
    String bracketed = alone.orElseGet(() -> titles.style().numbers().factor(part.value()));
    return switch (part) {
      case Tree.Cell cell -> {
        Hyperlink link = new Hyperlink(bracketed);
        link.getStyleClass().addAll("why-factor", hue(cell.name()));
        link.setTooltip(new Tooltip(titles.of(cell.name())));
        link.setAccessibleText(titles.of(cell.name()) + " = " + number);
        link.setOnAction(_ -> asking.follow(cell.name()));
        yield link;
      }
      case InnerCell inner -> {
        Hyperlink link = new Hyperlink(bracketed);
        link.getStyleClass().addAll("why-factor", "why-inner-factor", hue(inner.quantity()));
        link.setTooltip(new Tooltip(titles.of(inner)));
        link.setAccessibleText(titles.of(inner) + " = " + number);
        link.setOnAction(_ -> open(inner));
        yield link;
      }
      case Tree.Applied applied when applied.definition().isPresent() ->
          opening(applied, applied.definition().orElseThrow(), bracketed);
      case Tree.Sum _, Tree.Product _, Tree.Quotient _, Tree.Power _ ->
          opening(part, part, bracketed);
      case Tree.Constant constant ->
          asking
              .origin(constant)
              .map(origin -> origin(constant, origin, bracketed))
              .orElseGet(() -> told(bracketed, titles.of(part)));
      default -> told(bracketed, titles.of(part));
    };
  }

  /// A number that is no cell says where it is from.
  private Node origin(Tree.Constant constant, String origin, String number) {
    Hyperlink link = new Hyperlink(number);
    link.getStyleClass().addAll("why-factor", "why-constant");
    link.setTooltip(new Tooltip(origin));
    link.setAccessibleText(titles.of(constant) + " = " + number);
    link.setOnAction(_ -> tellOrShut(constant, () -> new TextFlow(named(origin))));
    return link;
  }

  /// A function opens up into its definition, what is reckoned of cells into these.
  private Node opening(Tree part, Tree into, String number) {
    Hyperlink link = new Hyperlink(number);
    link.getStyleClass().addAll("why-factor", "why-function");
    link.setTooltip(new Tooltip(titles.of(part)));
    link.setAccessibleText(titles.of(part) + " = " + number);
    link.setOnAction(_ -> tellOrShut(part, () -> definition(part, into)));
    return link;
  }

  /// Tells what a factor is right below, or shuts what was told of it.
  private void tellOrShut(Tree part, Supplier<TextFlow> telling) {
    List<Node> siblings = ((Pane) getParent()).getChildren();
    if (siblings.removeIf(node -> part.equals(node.getUserData()))) {
      return;
    }
    TextFlow told = telling.get();
    told.getStyleClass().addAll("why-sum", "why-inner");
    told.setUserData(part);
    siblings.add(siblings.indexOf(this) + 1, told);
  }

  private TextFlow definition(Tree part, Tree into) {
    TextFlow told = new TextFlow();
    if (!part.equals(into)) {
      told.getChildren().addAll(named(titles.of(part) + " = "));
    }
    told.getChildren().addAll(named(titles.of(into) + " = "));
    told.getChildren().add(strong(number(part.value())));
    return told;
  }

  /// Tells a cell inside the operation right below, or shuts what was told of it.
  private void open(InnerCell inner) {
    List<Node> siblings = ((Pane) getParent()).getChildren();
    if (siblings.removeIf(node -> inner.equals(node.getUserData()))) {
      return;
    }
    asking.inside(inner, found -> tell(inner, found, siblings));
  }

  private void tell(InnerCell inner, Folded found, List<Node> siblings) {
    boolean isTold = siblings.stream().anyMatch(node -> inner.equals(node.getUserData()));
    if (isTold || !siblings.contains(this)) {
      return;
    }
    ProductFlow told = new ProductFlow(found, titles, texts, asking);
    told.getChildren().addAll(0, List.of(named(titles.of(inner) + " = ")));
    told.getStyleClass().add("why-inner");
    told.setUserData(inner);
    siblings.add(siblings.indexOf(this) + 1, told);
  }

  private NumberEquations equations() {
    return NumberEquations.of(titles.style());
  }

  private String number(double value) {
    return titles.style().numbers().text(value);
  }

  private static Node told(String number, String expression) {
    Label label = new Label(number);
    label.getStyleClass().add("why-number");
    label.setTooltip(new Tooltip(expression));
    label.setAccessibleText(expression + " = " + number);
    return label;
  }

  static String hue(CellName cell) {
    return hue(cell.quantity());
  }

  private static String hue(Quantity quantity) {
    return quantity == Quantity.GRADIENT ? "backward" : "forward";
  }

  static Text plain(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("why-text");
    return text;
  }

  /// Words with names of nodes, whose indices are set low.
  private static Text[] named(String words) {
    List<Text> texts = Scripts.of(words);
    texts.forEach(text -> text.getStyleClass().add("why-text"));
    return texts.toArray(Text[]::new);
  }

  static Text strong(String words) {
    Text text = plain(words);
    text.getStyleClass().add("strong");
    return text;
  }
}
