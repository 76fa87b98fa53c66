package studio.backprop.view.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Problem;
import studio.backprop.graph.Unfinished;
import studio.backprop.graph.WayOut;
import studio.backprop.language.Texts;
import studio.backprop.scenario.edit.Mending;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.telling.ProblemPhrases;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.view.text.Wrapping;
import studio.backprop.writing.style.MathText;

/// What a selected node that cannot run yet lacks, a sentence each, and under it the ways out.
final class UnfinishedPane extends VBox {
  private final Session session;
  private final Texts texts;
  private final Label refused = sentence("");
  private final Runnable leave;
  private @Nullable Unfinished described;

  /// @param leave gives the keyboard to the card of the selected node
  UnfinishedPane(Session session, Runnable leave, Texts texts) {
    this.session = session;
    this.leave = leave;
    this.texts = texts;
    getStyleClass().addAll("side-content", "outer", "unfinished");
    refused.getStyleClass().add("refused");
    setVisible(false);
    managedProperty().bind(visibleProperty());
    refused.managedProperty().bind(refused.textProperty().isNotEmpty());
  }

  /// @param node the node that is selected, where it cannot run
  void show(Shown now, Optional<Unfinished> node) {
    if (Optional.ofNullable(described).equals(node)) {
      return;
    }
    boolean hadKeyboard = isFocusWithin();
    setVisible(node.isPresent());
    getChildren().clear();
    node.ifPresent(lacking -> describe(now, lacking));
    described = node.orElse(null);
    if (hadKeyboard) {
      passKeyboardOn();
    }
  }

  /// The button that had it is gone.
  private void passKeyboardOn() {
    getChildren().stream()
        .filter(Button.class::isInstance)
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, leave);
  }

  private void describe(Shown now, Unfinished node) {
    ProblemPhrases phrases = new ProblemPhrases(now.style().language());
    refused.setText("");
    getChildren().addAll(name(node), operation(node));
    List<Problem> problems = node.problems();
    if (problems.isEmpty()) {
      getChildren().add(sentence(phrases.missing(node)));
      now.run().assembly().cause(node).ifPresent(cause -> getChildren().add(leading(cause)));
    }
    for (Problem problem : problems) {
      getChildren().add(sentence(phrases.sentence(problem)));
      problem.waysOut().forEach(way -> getChildren().add(going(way, phrases)));
    }
    getChildren().add(refused);
  }

  private static Node name(Unfinished node) {
    var label = MathText.of(node.definition());
    FormulaView name = new FormulaView(label.tex(), label.plain());
    name.getStyleClass().add("node-label");
    VBox heading = new VBox(name);
    heading.getStyleClass().add("node-heading");
    return heading;
  }

  private static Label operation(Unfinished node) {
    Label operation = new Label(node.definition().op());
    operation.getStyleClass().add("quiet");
    return operation;
  }

  private static Label sentence(String words) {
    Label sentence = new Label(words);
    Wrapping.wrap(sentence);
    return sentence;
  }

  private Button leading(Unfinished to) {
    return button(texts.get("show-node", to.id()), () -> session.selectNode(to.id()));
  }

  private Button going(WayOut way, ProblemPhrases phrases) {
    return button(phrases.wayOut(way), () -> session.apply(Mending.edit(way), refused::setText));
  }

  private static Button button(String words, Runnable action) {
    Button button = new Button(words);
    button.setMnemonicParsing(false);
    button.getStyleClass().add("way-out");
    Wrapping.wrap(button);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
