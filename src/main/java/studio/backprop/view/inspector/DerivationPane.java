package studio.backprop.view.inspector;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import studio.backprop.expression.Values;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.view.text.FormulaParagraph;
import studio.backprop.view.text.InSight;
import studio.backprop.view.text.Wrapping;
import studio.backprop.writing.DerivationLines;
import studio.backprop.writing.DerivationLines.Written;

/// The way from what an operation computes to a gradient, stepped a rule at a time: each line
/// points at what it changes, and is told in numbers where they are asked for.
///
/// While it has the focus, the arrow keys step it and not the pass.
final class DerivationPane extends VBox {
  private static final double MOST_OF_THE_WINDOW = 0.5;
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

  private final DerivationLines derivation;
  private final List<Written> lines;
  private final Values numbers;
  private final Session session;
  private final DerivationWalk walk;
  private final VBox page = new VBox();

  /// @param numbers of the operation, in the run
  DerivationPane(DerivationLines derivation, Values numbers, Session session, Texts texts) {
    this.derivation = derivation;
    this.lines = derivation.lines();
    this.numbers = numbers;
    this.session = session;
    this.walk = new DerivationWalk(lines.size(), this::step, derivation::page, texts);
    walk.numbers().setSelected(session.shown().inquiry().inNumbers());
    walk.numbers().selectedProperty().subscribe(this::inNumbers);
    page.getStyleClass().add("derivation-page");
    getStyleClass().add("derivation");
    getChildren().addAll(walk, scrolled());
    setFocusTraversable(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    show();
    page.heightProperty().subscribe(() -> InSight.bring(page.getChildren().getLast()));
  }

  /// So high at the most that the buttons over it stay in sight.
  private ScrollPane scrolled() {
    ScrollPane scroll = new ScrollPane(page);
    scroll.getStyleClass().add("bare-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.prefHeightProperty().bind(page.heightProperty());
    scroll
        .maxHeightProperty()
        .bind(
            sceneProperty()
                .flatMap(Scene::heightProperty)
                .map(height -> height.doubleValue() * MOST_OF_THE_WINDOW)
                .orElse(Double.MAX_VALUE));
    return scroll;
  }

  private int at() {
    return Math.clamp(session.shown().inquiry().line(), 0, lines.size());
  }

  private void step(int line) {
    session.inquire(now -> now.withLine(Math.clamp(line, 0, lines.size())));
    show();
  }

  private void inNumbers(boolean wanted) {
    session.inquire(now -> now.withNumbers(wanted));
    show();
  }

  private void pressed(KeyEvent event) {
    if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case RIGHT -> step(at() + 1);
      case LEFT -> step(at() - 1);
      case HOME -> step(0);
      case END -> step(lines.size());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void show() {
    int at = at();
    walk.show(at);
    page.getChildren().setAll(value(at == 0));
    for (int k = 1; k <= at; k++) {
      page.getChildren().add(line(lines.get(k - 1), k == at));
    }
    setAccessibleText(at == 0 ? derivation.value().plain() : lines.get(at - 1).formula().plain());
  }

  private VBox value(boolean now) {
    VBox value = row(now, new FormulaParagraph(derivation.value()));
    if (now && walk.numbers().isSelected()) {
      value.getChildren().add(new FormulaParagraph(derivation.value(numbers)));
    }
    return value;
  }

  private VBox line(Written line, boolean now) {
    Label rule = words(line.rule(), "derivation-rule");
    VBox row = row(now, rule, new FormulaParagraph(now ? line.marked() : line.formula()));
    line.because()
        .map(sentence -> words(sentence, "derivation-because"))
        .ifPresent(row.getChildren()::add);
    if (line.equals(lines.getLast())) {
      derivation
          .unless()
          .map(sentence -> words(sentence, "derivation-because"))
          .ifPresent(row.getChildren()::add);
    }
    if (now && walk.numbers().isSelected()) {
      row.getChildren().add(new FormulaParagraph(derivation.filled(line.line(), numbers)));
    }
    return row;
  }

  private static VBox row(boolean now, Node... nodes) {
    VBox row = new VBox(nodes);
    row.getStyleClass().add("derivation-line");
    row.pseudoClassStateChanged(NOW, now);
    return row;
  }

  private static Label words(String text, String style) {
    Label words = new Label(text);
    Wrapping.wrap(words);
    words.getStyleClass().add(style);
    return words;
  }
}
