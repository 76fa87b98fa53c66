package studio.backprop.view.inspector;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Unfinished;
import studio.backprop.language.Texts;
import studio.backprop.playback.Frame;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.gaze.ActivationAsked;
import studio.backprop.session.gaze.Asked;
import studio.backprop.session.lesson.ShownLesson;
import studio.backprop.telling.Inside;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.view.properties.PropertiesPane;
import studio.backprop.view.text.ScriptFlow;
import studio.backprop.view.typing.FormulaLine;
import studio.backprop.writing.Formulas;
import studio.backprop.writing.NumberTable;
import studio.backprop.writing.Pen;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;

/// Shows the selected node, or the one whose step it is: its shape, its formulas, and its numbers
/// as they are at this moment.
public final class InspectorController {
  private final Session session;
  private final Runnable activations;
  private final Texts texts;
  private final DefinitionsPane defined;
  private final FormulasPane valueWritten;
  private final FormulasPane gradientWritten;
  private final UnfinishedPane unfinished;
  private final FormulaLine typed;
  private final FormulaLine typedOfUnfinished;
  private final PropertiesPane said;
  private final PropertiesPane saidOfUnfinished;

  @FXML VBox known;
  @FXML VBox lacking;
  @FXML Label following;
  @FXML FormulaView label;
  @FXML Label operation;
  @FXML Label shape;
  @FXML Label options;
  @FXML Button drawn;
  @FXML VBox typing;
  @FXML VBox properties;
  @FXML VBox valueFormulas;
  @FXML VBox definitions;
  @FXML Label valueHeading;
  @FXML MatrixText value;
  @FXML ScriptFlow gradientHeading;
  @FXML VBox gradientFormulas;
  @FXML MatrixText gradient;
  @FXML InsidePane inside;
  @FXML VBox patch;
  @FXML InsidePane insideBackward;
  @FXML InsidePane sendsBack;
  @FXML VBox why;

  private @Nullable Described described;

  /// What the formulas follow from.
  private record Described(
      Graph graph,
      Style style,
      GraphNode node,
      boolean asking,
      Set<String> stillAsked,
      Set<String> shapesStillAsked) {

    static Described of(Shown now, GraphNode node) {
      return new Described(
          now.graph(),
          now.style(),
          node,
          ShownLesson.question(now).isPresent(),
          ShownLesson.stillAsked(now),
          ShownLesson.shapesStillAsked(now));
    }

    /// Before it is asked for, what comes back to a node is not said; while a question is put, of
    /// none.
    boolean tells(GraphNode of) {
      return !asking && !stillAsked.contains(of.id()) && !isOfAskedShape(of);
    }

    /// Whether its gradient is made of one whose shape is asked for, and would be written under it.
    private boolean isOfAskedShape(GraphNode of) {
      return graph.uses(of).stream()
          .map(use -> graph.node(use.to()).id())
          .anyMatch(shapesStillAsked::contains);
    }
  }

  /// @param activations draws the selected activation
  /// @param leave gives the keyboard to the card of the selected node
  /// @param say says what a person has to see once
  public InspectorController(
      Session session, Runnable activations, Runnable leave, Consumer<String> say, Texts texts) {
    this.session = session;
    this.activations = activations;
    this.texts = texts;
    this.defined = new DefinitionsPane(texts);
    this.valueWritten = new FormulasPane(texts);
    this.gradientWritten = new FormulasPane(texts);
    this.unfinished = new UnfinishedPane(session, leave, texts);
    this.typed =
        new FormulaLine(session, now -> now.node().map(GraphNode::definition), leave, texts);
    this.typedOfUnfinished =
        new FormulaLine(session, now -> now.unfinished().map(Unfinished::definition), leave, texts);
    this.said =
        new PropertiesPane(
            session, now -> now.node().map(GraphNode::definition), false, leave, say, texts);
    this.saidOfUnfinished =
        new PropertiesPane(
            session, now -> now.unfinished().map(Unfinished::definition), true, leave, say, texts);
  }

  @FXML
  void initialize() {
    known.managedProperty().bind(known.visibleProperty());
    lacking.getChildren().addAll(unfinished, typedOfUnfinished, saidOfUnfinished);
    properties.getChildren().add(said);
    typing.getChildren().add(typed);
    why.getChildren().add(new WhyPane(session, texts));
    definitions.getChildren().add(defined);
    hold(valueFormulas, valueWritten);
    hold(gradientFormulas, gradientWritten);
    patch.getChildren().add(new PatchPane(session, texts));
    session.shownProperty().subscribe(this::show);
  }

  /// Takes no room while there are no formulas, nor the mouse from what stands there then.
  private static void hold(VBox place, FormulasPane formulas) {
    place.getChildren().add(formulas);
    place.managedProperty().bind(formulas.managedProperty());
    place.visibleProperty().bind(formulas.managedProperty());
  }

  @FXML
  void draw() {
    if (session.shown().selection().node().isEmpty()) {
      session.shown().node().ifPresent(node -> session.selectNode(node.id()));
    }
    activations.run();
  }

  /// Lets the formula of the node that is shown be typed, where it is an operation.
  public void typeFormula() {
    (session.shown().unfinished().isPresent() ? typedOfUnfinished : typed).type();
  }

  /// Lets the name and all else of the node that is shown be typed.
  public void openProperties() {
    (session.shown().unfinished().isPresent() ? saidOfUnfinished : said).open();
  }

  private void show(Shown now) {
    known.setVisible(now.node().isPresent());
    now.node().ifPresent(node -> showNode(now, node));
    unfinished.show(now, now.unfinished());
  }

  private void showNode(Shown now, GraphNode node) {
    write(following, now.selection().node().isEmpty() ? texts.get("following") : "");
    Described next = Described.of(now, node);
    if (!next.equals(described)) {
      described = next;
      describe(now, node, next::tells);
    }
    showNumbers(now, node);
    makeRoom(now, node);
  }

  /// An explanation takes the room of matrices that the card shows as well.
  private void makeRoom(Shown now, GraphNode node) {
    boolean explains =
        now.asked()
            .filter(Asked::isTold)
            .filter(asked -> !WhyPane.isGiven(now, asked.explanation()))
            .isPresent();
    boolean repeats = explains && !NumberTable.isLarge(now.trace().value(node));
    for (Region part : List.of(valueHeading, value, gradient)) {
      part.setVisible(!repeats);
      part.setManaged(!repeats);
    }
  }

  private void describe(Shown now, GraphNode node, Predicate<GraphNode> tells) {
    MathText name = MathText.of(node);
    label.setText(name.plain());
    label.setTex(name.tex());
    operation.setText(node.definition().op());
    shape.setText(node.shape().toString());
    value.setName(texts.get("matrix-of", texts.get("value"), name.plain()));
    gradient.setName(texts.get("matrix-of", texts.get("gradient"), name.plain()));
    write(options, new About(texts, now.document().scenario().catalogue()).node(node));
    drawn.setVisible(ActivationAsked.isActivation(node));
    drawn.setManaged(drawn.isVisible());
    Formulas formulas = new Formulas(now.graph().told(), now.style());
    valueWritten.show(node.isLeaf() ? List.of() : List.of(formulas.value(node)));
    defined.show(formulas.definitions(node));
    gradientWritten.show(
        tells.test(node) && node.contributes() ? formulas.received(node) : List.of());
    Inside steps = Inside.of(now.run(), node, now.style(), tells);
    inside.describe(steps.forward(), texts);
    insideBackward.describe(steps.backward(), texts);
    sendsBack.describe(steps.sentBack(), texts);
  }

  private static void write(Label where, String words) {
    where.setText(words);
    where.setVisible(!words.isEmpty());
    where.setManaged(!words.isEmpty());
  }

  private static String noGradient(Shown now, GraphNode node) {
    if (!node.contributes()) {
      return "no-gradient";
    }
    return now.gaze().shapesAlone() ? "numbers-hidden" : "no-gradient-yet";
  }

  private void showNumbers(Shown now, GraphNode node) {
    Frame.Card card = now.frame().card(node);
    Numbers numbers = now.style().numbers();
    card.value()
        .ifPresentOrElse(
            matrix -> value.show(matrix, card.missingValue(), numbers),
            () ->
                value.show(
                    texts.get(now.gaze().shapesAlone() ? "numbers-hidden" : "not-computed")));
    String name =
        now.style().gradients() == Style.Gradients.WORDS
            ? MathText.of(node).plain()
            : new Pen(now.graph(), now.style()).gradientOnOneLine(node).plain();
    boolean partly = card.gradient().isPresent() && !card.whole();
    gradientHeading.say(texts.get(partly ? "gradient-partly" : "gradient-of", name));
    card.gradient()
        .ifPresentOrElse(
            matrix -> gradient.show(matrix, card.missingGradient(), numbers),
            () -> gradient.show(texts.get(noGradient(now, node))));
    boolean tells = now.tellsInside(node);
    boolean sent = tells && Inside.isSentBack(now.run(), now.frame(), node);
    inside.showNumbers(tells && Inside.isComputed(now.frame(), node), numbers);
    insideBackward.showNumbers(sent, numbers);
    sendsBack.showNumbers(sent, numbers);
  }
}
