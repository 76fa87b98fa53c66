package studio.backprop.view.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Target;
import studio.backprop.session.lesson.LessonEditing;
import studio.backprop.view.text.Wrapping;

/// The question that a moment puts before it is shown, if any. It is asked about the cell or the
/// matrix that is selected while its kind is chosen; its answer is worked out, but for a choice.
final class QuestionForm extends VBox {
  private enum Kind {
    NONE,
    SHAPE,
    PRODUCT,
    AXIS,
    CELL,
    CHOICE;

    static Kind of(Optional<Question> question) {
      return question
          .map(asked ->
              switch (asked) {
                case Question.OfShape _ -> SHAPE;
                case Question.OfProduct _ -> PRODUCT;
                case Question.OfAxis _ -> AXIS;
                case Question.OfCell _ -> CELL;
                case Question.Choice _ -> CHOICE;
              })
          .orElse(NONE);
    }
  }

  private final LessonEditing editing;
  private final Consumer<Optional<Question>> change;
  private final Texts texts;
  private final ComboBox<Kind> kinds = new ComboBox<>();
  private final Label of = new Label();
  private final TextField prompt;
  private final TextArea choices;
  private final TextArea because;
  private final TextField hint;
  private Optional<Question> shown = Optional.empty();
  private boolean showing;

  QuestionForm(LessonEditing editing, Consumer<Optional<Question>> change, Texts texts) {
    this.editing = editing;
    this.change = change;
    this.texts = texts;
    this.prompt = field(new TextField(), "ask-prompt");
    this.choices = field(new TextArea(), "ask-choices");
    this.because = field(new TextArea(), "ask-because");
    this.hint = field(new TextField(), "ask-hint");
    getStyleClass().add("moment-form");
    kinds.getStyleClass().add("ask-kind");
    kinds.getItems().setAll(Kind.values());
    kinds.setButtonCell(cell());
    kinds.setCellFactory(_ -> cell());
    kinds.setAccessibleText(texts.get("moment-asks"));
    kinds
        .valueProperty()
        .subscribe(kind -> {
          if (!showing && kind != null) {
            choose(kind);
          }
        });
    choices.setPrefRowCount(3);
    because.setPrefRowCount(3);
    Wrapping.wrap(of);
    getChildren().addAll(kinds, of, prompt, choices, because, hint);
  }

  private <T extends TextInputControl> T field(T field, String key) {
    field.setPromptText(texts.get(key));
    field.setAccessibleText(texts.get(key));
    field.getStyleClass().add(key);
    field
        .focusedProperty()
        .addListener((_, _, has) -> {
          if (!has) {
            takeWords();
          }
        });
    return field;
  }

  private ListCell<Kind> cell() {
    return new ListCell<>() {
      @Override
      protected void updateItem(@Nullable Kind kind, boolean empty) {
        super.updateItem(kind, empty);
        setText(kind == null || empty ? null : texts.get("ask-" + Texts.key(kind)));
      }
    };
  }

  void show(Optional<Question> question) {
    showing = true;
    shown = question;
    kinds.setValue(Kind.of(question));
    boolean isChoice = question.filter(Question.Choice.class::isInstance).isPresent();
    question.ifPresent(asked -> hint.setText(asked.hint().orElse("")));
    if (question.orElse(null) instanceof Question.Choice choice) {
      prompt.setText(choice.prompt());
      choices.setText(listed(choice));
      because.setText(String.join("\n", choice.because()));
    }
    of.setText(question.flatMap(QuestionForm::target).orElse(texts.get("ask-select")));
    see(of, question.isEmpty() || !isChoice);
    see(prompt, isChoice);
    see(choices, isChoice);
    see(because, isChoice);
    see(hint, question.isPresent());
    showing = false;
  }

  private static void see(Node node, boolean seen) {
    node.setVisible(seen);
    node.setManaged(seen);
  }

  private static Optional<String> target(Question question) {
    return switch (question) {
      case Question.OfShape(var matrix, _) -> Optional.of(matrix.toString());
      case Question.OfAxis(var matrix, _) -> Optional.of(matrix.toString());
      case Question.OfCell(var cell, _, _) -> Optional.of(cell.toString());
      case Question.OfProduct product -> Optional.of(product.written());
      case Question.Choice _ -> Optional.empty();
    };
  }

  /// A choice a line, a star before the right one.
  private static String listed(Question.Choice choice) {
    List<String> lines = new ArrayList<>();
    for (int k = 0; k < choice.choices().size(); k++) {
      lines.add((k == choice.correct() ? "* " : "") + choice.choices().get(k));
    }
    return String.join("\n", lines);
  }

  private void choose(Kind kind) {
    Optional<Target.OfMatrix> matrix = editing.selectedMatrix();
    Optional<Question> next =
        switch (kind) {
          case NONE -> Optional.empty();
          case SHAPE -> matrix.map(of -> new Question.OfShape(of, Optional.empty()));
          case PRODUCT ->
              matrix.map(of -> new Question.OfProduct(of, Optional.empty(), Optional.empty()));
          case AXIS -> matrix.map(of -> new Question.OfAxis(of, Optional.empty()));
          case CELL ->
              editing
                  .selectedCell()
                  .map(cell ->
                      new Question.OfCell(
                          new Target.OfCell(cell), Optional.empty(), Optional.empty()));
          case CHOICE ->
              Optional.of(
                  new Question.Choice(
                      texts.get("ask-new-prompt"),
                      List.of(texts.get("ask-new-right"), texts.get("ask-new-wrong")),
                      0,
                      List.of(),
                      Optional.empty()));
        };
    change.accept(next);
    show(next);
  }

  private void takeWords() {
    Optional<String> help = Optional.of(hint.getText()).filter(text -> !text.isBlank());
    Optional<Question> next = shown.map(asked -> with(asked, help));
    if (!next.equals(shown)) {
      shown = next;
      change.accept(next);
    }
  }

  private Question with(Question asked, Optional<String> help) {
    return switch (asked) {
      case Question.OfShape(var matrix, _) -> new Question.OfShape(matrix, help);
      case Question.OfAxis(var matrix, _) -> new Question.OfAxis(matrix, help);
      case Question.OfCell(var cell, var tolerance, _) ->
          new Question.OfCell(cell, tolerance, help);
      case Question.OfProduct(var matrix, var via, _) -> new Question.OfProduct(matrix, via, help);
      case Question.Choice choice -> typed(choice, help);
    };
  }

  /// As it stands in the fields; with fewer than two choices it stays as it was.
  private Question.Choice typed(Question.Choice before, Optional<String> help) {
    List<String> lines = choices.getText().lines().filter(line -> !line.isBlank()).toList();
    if (lines.size() < 2) {
      return before;
    }
    int correct = 0;
    List<String> words = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("*")) {
        correct = words.size();
      }
      words.add((line.startsWith("*") ? line.substring(1) : line).strip());
    }
    List<String> reasons = because.getText().lines().toList();
    return new Question.Choice(
        prompt.getText(),
        words,
        correct,
        reasons.size() == words.size() ? reasons : List.of(),
        help);
  }
}
