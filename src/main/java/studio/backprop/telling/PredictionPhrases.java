package studio.backprop.telling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.lesson.AnswerKey;
import studio.backprop.lesson.Prediction;
import studio.backprop.lesson.Predictions;
import studio.backprop.scenario.At;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Target;
import studio.backprop.trace.Trace;
import studio.backprop.writing.style.Numbers;

/// Predictions as moments of a lesson: each asks first, and then says the answer.
public final class PredictionPhrases {
  private static final int SHOWN_DIGITS = 4;

  private final Trace trace;
  private final Texts texts;
  private final Numbers numbers;
  private final QuestionPhrases questions;
  private final HintPhrases hints;

  /// @param trace the run of which is predicted
  public PredictionPhrases(Trace trace, Language language) {
    this.trace = trace;
    this.texts = language.texts("telling");
    this.numbers = new Numbers(SHOWN_DIGITS, language.decimalMark());
    this.questions = QuestionPhrases.typeset(language, trace.graph());
    this.hints = new HintPhrases(trace, language);
  }

  /// A lesson of all that can be predicted.
  public List<Moment> lesson() {
    List<Prediction> all = Predictions.of(trace);
    // What is asked first is asked when all values are there.
    Stream<Moment> start =
        all.stream().limit(1).map(first -> Moment.saying(first.at(), texts.get("predicted.start")));
    return Stream.concat(start, all.stream().map(this::moment)).toList();
  }

  /// A lesson of the products of two matrices alone, to be put together by shapes.
  public List<Moment> puzzles() {
    List<Moment> all =
        Predictions.of(trace).stream()
            .filter(one -> hints.puzzle(one.key()).isPresent())
            .map(this::moment)
            .toList();
    String start = all.isEmpty() ? "shapes.none" : "shapes.start";
    return Stream.concat(Stream.of(Moment.saying(At.START, texts.get(start))), all.stream())
        .toList();
  }

  private Moment moment(Prediction prediction) {
    Question question = prediction.question();
    return Moment.saying(prediction.at(), begun(sentence(prediction.key())))
        .pointingAt(List.of(target(prediction.key())))
        .asking(Optional.of(hints.of(prediction.key()).map(question::hinting).orElse(question)));
  }

  /// What begins with what is asked about begins a sentence.
  private static String begun(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static Target target(AnswerKey key) {
    return switch (key) {
      case AnswerKey.OfShape(var of, _) -> of;
      case AnswerKey.OfNumber number -> new Target.OfCell(number.of());
      case AnswerKey.OfProduct(var of, _, _) -> of;
      case AnswerKey.OfAxis(var of, _) -> of;
      case AnswerKey.OfChoice _ ->
          throw new IllegalArgumentException("a choice is of a lesson, and not predicted");
    };
  }

  private String sentence(AnswerKey key) {
    return switch (key) {
      case AnswerKey.OfShape(var of, var shape) ->
          texts.get("predicted.shape", questions.asked(of), shape.symbols(), key.text());
      case AnswerKey.OfNumber number ->
          texts.get("predicted.cell", questions.asked(number.of()), numbers.text(number.number()));
      case AnswerKey.OfProduct(var of, _, _) ->
          texts.get("predicted.product", questions.asked(of), key.text());
      case AnswerKey.OfAxis(var of, var axis) ->
          texts.get("predicted.axis." + Texts.key(axis), questions.asked(of));
      case AnswerKey.OfChoice choice -> choice.text();
    };
  }
}
