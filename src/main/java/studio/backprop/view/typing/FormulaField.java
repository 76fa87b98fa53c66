package studio.backprop.view.typing;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import studio.backprop.language.Texts;
import studio.backprop.notation.SourcePosition;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.FormulaTrial;
import studio.backprop.session.Session;
import studio.backprop.telling.TrialPhrases;
import studio.backprop.view.text.Wrapping;

/// Where a formula is typed. While that goes on it says what shape it would have, or what is wrong
/// and where; nothing is changed before Enter.
final class FormulaField extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Session session;
  private final Texts texts;
  private final Runnable done;
  private final MarkedField marked = new MarkedField();
  private final TextField field = marked.field();
  private final Label said = new Label();
  private final Suggestions suggestions;
  private String node = "";

  /// @param done is told when it was entered or left
  FormulaField(Session session, Texts texts, Runnable done) {
    this.session = session;
    this.texts = texts;
    this.done = done;
    this.suggestions = new Suggestions(field, () -> FormulaTrial.names(session.assembled(), node));
    getStyleClass().add("formula-field");
    said.getStyleClass().add("said");
    Wrapping.wrap(said);
    getChildren().addAll(marked, said, suggestions.list());
    field.textProperty().subscribe(() -> tryOut());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Begins with a text for a node.
  void open(String id, String text) {
    node = id;
    field.setAccessibleText(texts.get("formula-of", id));
    field.setText(text);
    tryOut();
    field.requestFocus();
    field.selectAll();
  }

  /// Says what it would come to now.
  void tryOut() {
    FormulaTrial trial = tried();
    say(new TrialPhrases(session.shown().style().language()).sentence(trial), !trial.isRight());
    Optional<Integer> wrong = trial.where().map(this::index);
    marked.mark(wrong.isPresent() ? OptionalInt.of(wrong.get()) : OptionalInt.empty());
  }

  private FormulaTrial tried() {
    return FormulaTrial.of(session.assembled(), node, field.getText(), session::tried);
  }

  private int index(SourcePosition place) {
    String text = field.getText();
    int characters = Math.min(place.column() - 1, text.codePointCount(0, text.length()));
    return text.offsetByCodePoints(0, characters);
  }

  private void say(String sentence, boolean wrong) {
    said.setText(sentence);
    said.pseudoClassStateChanged(WRONG, wrong);
    field.pseudoClassStateChanged(WRONG, wrong);
    field.setAccessibleHelp(sentence);
  }

  private void pressed(KeyEvent event) {
    if (suggestions.takes(event) || takes(event)) {
      event.consume();
    }
  }

  private boolean takes(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> enter();
      case ESCAPE -> done.run();
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Takes it where nothing is wrong with it, as far as there was time to try it.
  private void enter() {
    if (tried().isRight()) {
      session.apply(new Edit.SetFormula(node, field.getText().strip()));
      done.run();
    }
  }
}
