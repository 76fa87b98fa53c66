package studio.backprop.view.lesson;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.backprop.language.Texts;
import studio.backprop.lesson.Answer;
import studio.backprop.lesson.ProductPuzzle;
import studio.backprop.scenario.Question;
import studio.backprop.session.lesson.Teaching;
import studio.backprop.shape.Axes;
import studio.backprop.telling.Marked;
import studio.backprop.view.text.InSight;
import studio.backprop.view.text.Markdown;
import studio.backprop.view.text.Passage;
import studio.backprop.writing.Pen;

/// A question with room for its answer, and what is said to that: right, or the mistake that it is,
/// then a hint, another try, or the answer.
final class QuestionBox extends VBox {
  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final Pattern ENDED = Pattern.compile("[.?!…]$");
  private static final List<Axes> AXES = List.of(Axes.ROWS, Axes.COLUMNS, Axes.ALL);

  private final Teaching teaching;
  private final Pen pen;
  private final Texts texts;
  private final VBox says = new VBox();
  private final VBox hint = new VBox();
  private final Button show;

  /// What is put together, as long as it stands in the field as it was put there.
  private Optional<Answer> put = Optional.empty();

  /// @param puzzle the product to be put together, where one is asked for
  /// @param pen writes what its matrices are called
  QuestionBox(
      Question question,
      Optional<ProductPuzzle> puzzle,
      String prompt,
      Teaching teaching,
      Pen pen,
      Texts texts) {
    this.teaching = teaching;
    this.pen = pen;
    this.texts = texts;
    getStyleClass().add("question");
    Label title = new Label(texts.get("question-title"));
    title.getStyleClass().add("side-heading");
    says.getStyleClass().add("question-says");
    hide(says);
    hint.getStyleClass().add("question-hint");
    question.hint().ifPresent(help -> write(texts.get("question-hint", help), hint));
    hide(hint);
    show = new Button(texts.get("question-show"));
    show.getStyleClass().add("question-show");
    show.setOnAction(_ -> teaching.next());
    getChildren().add(title);
    Markdown.passages(prompt).forEach(passage -> getChildren().add(passage.get()));
    Region answers = answers(question);
    Optional<ProductBuilder> built = puzzle.map(product -> builder(product, answers));
    built.ifPresent(getChildren()::add);
    getChildren().addAll(answers, show, says, hint);
    built.map(ProductBuilder::alike).ifPresent(getChildren()::add);
  }

  /// What is put together stands in the field, from where it is answered.
  private ProductBuilder builder(ProductPuzzle puzzle, Region answers) {
    return new ProductBuilder(
        puzzle,
        product -> {
          ((TextField) answers.lookup(".question-answer")).setText(product.text());
          put = Optional.of(product);
        },
        put -> pen.asDeclared(put.name()).plain(),
        teaching.unequal(puzzle),
        texts);
  }

  private Region answers(Question question) {
    return switch (question) {
      case Question.Choice(_, var choices, _, _, _) ->
          choices(
              IntStream.range(0, choices.size())
                  .mapToObj(k -> choice(choices.get(k), new Answer.OfChoice(k)))
                  .toList());
      case Question.OfAxis _ ->
          choices(
              AXES.stream()
                  .map(axis -> choice(texts.get(words(axis)), new Answer.OfAxis(axis)))
                  .toList());
      case Question.OfShape _, Question.OfCell _, Question.OfProduct _ -> typed(question);
    };
  }

  private Region typed(Question question) {
    TextField field = new TextField();
    field.getStyleClass().add("question-answer");
    field.setPromptText(texts.get(prompt(question)));
    field.setAccessibleText(texts.get("question-answer"));
    field.textProperty().subscribe(_ -> put = Optional.empty());
    field.setOnAction(_ -> {
      check(field);
      // The next try takes its place.
      field.selectAll();
    });
    Button check = new Button(texts.get("question-check"));
    check.getStyleClass().add("question-check");
    check.setMinWidth(USE_PREF_SIZE);
    check.setOnAction(_ -> check(field));
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            // Elsewhere keys mean the window, and Escape once more leaves a presentation.
            check.requestFocus();
            event.consume();
          }
        });
    HBox row = new HBox(field, check);
    HBox.setHgrow(field, Priority.ALWAYS);
    row.getStyleClass().add("question-row");
    return row;
  }

  private static String prompt(Question question) {
    return switch (question) {
      case Question.OfShape _ -> "question-prompt-shape";
      case Question.OfCell _ -> "question-prompt-cell";
      default -> "question-prompt-product";
    };
  }

  private static String words(Axes axis) {
    return switch (axis) {
      case ROWS -> "question-axis-0";
      case COLUMNS -> "question-axis-1";
      case ALL -> "question-axis-all";
    };
  }

  private static Region choices(List<Button> choices) {
    VBox column = new VBox();
    column.getStyleClass().add("question-choices");
    column.getChildren().addAll(choices);
    return column;
  }

  private Button choice(String words, Answer answer) {
    Button button = new ChoiceButton(words);
    button.setOnAction(_ -> teaching.answer(answer, this::tell));
    return button;
  }

  private void check(TextField field) {
    put.ifPresentOrElse(
        answer -> teaching.answer(answer, this::tell),
        () -> teaching.answer(field.getText(), this::tell));
  }

  private void tell(Marked marked) {
    boolean right = marked.right().orElse(false);
    write(texts.get(right ? "question-right" : "question-not-right", ended(marked.says())), says);
    says.pseudoClassStateChanged(RIGHT, right);
    says.pseudoClassStateChanged(WRONG, !right);
    reveal(says);
    InSight.bring(says);
    if (right) {
      show.setText(texts.get("question-go-on"));
    } else if (!hint.getChildren().isEmpty()) {
      reveal(hint);
    }
  }

  /// A sentence with its full stop; what a lesson says of a choice may have one already.
  private static String ended(String sentence) {
    return ENDED.matcher(sentence).find() ? sentence : sentence + ".";
  }

  private static void write(String markdown, VBox into) {
    into.getChildren().setAll(Markdown.passages(markdown).stream().map(Passage::get).toList());
    into.setAccessibleText(markdown);
  }

  private static void hide(Node node) {
    node.setVisible(false);
    node.setManaged(false);
  }

  private static void reveal(Node node) {
    node.setVisible(true);
    node.setManaged(true);
  }

  /// To where an answer is given.
  void takeKeyboard() {
    if (lookup(".product-builder") instanceof ProductBuilder builder) {
      builder.takeKeyboard();
      return;
    }
    Node first = lookup(".question-answer");
    Node choice = lookup(".question-choice");
    if (first != null) {
      first.requestFocus();
    } else if (choice != null) {
      choice.requestFocus();
    }
  }
}
