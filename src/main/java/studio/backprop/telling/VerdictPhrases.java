package studio.backprop.telling;

import java.util.List;
import studio.backprop.graph.Mistake;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.lesson.Answer;
import studio.backprop.lesson.AnswerKey;
import studio.backprop.lesson.Counterexample;
import studio.backprop.lesson.Flaw;
import studio.backprop.lesson.Misfit;
import studio.backprop.lesson.Verdict;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Shape;
import studio.backprop.trace.MistakeEffect;
import studio.backprop.trace.Trace;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;

/// What is said to an answer: that it is right, or the mistake that it is.
public final class VerdictPhrases {
  private final Trace trace;
  private final Texts texts;
  private final char mark;
  private final QuestionPhrases questions;
  private final FaultPhrases faults;
  private final MistakePhrases mistakes;

  /// @param trace the run that is asked about
  public VerdictPhrases(Trace trace, Language language) {
    this.trace = trace;
    this.texts = language.texts("telling");
    this.mark = language.decimalMark();
    this.questions = new QuestionPhrases(language, trace.graph());
    this.faults = new FaultPhrases(language);
    this.mistakes = new MistakePhrases(trace, language);
  }

  /// What is said, by the likeliest mistake, and what would have come of it.
  public String sentence(AnswerKey key, Answer answer, Verdict verdict) {
    String mistake = mistake(key, answer, verdict);
    return verdict.against().map(example -> against(key, mistake, example)).orElse(mistake);
  }

  private String against(AnswerKey key, String mistake, Counterexample example) {
    return switch (example) {
      case Counterexample.OtherShape(Shape answered, Shape right) ->
          texts.get("verdict.against-shape", mistake, answered.sizes(), asked(key), right.sizes());
      case Counterexample.OtherNumber(int row, int column, double answered, double right) -> {
        Numbers numbers = apart(answered, right);
        yield texts.get(
            "verdict.against-number",
            mistake,
            row,
            column,
            numbers.text(answered),
            numbers.text(right));
      }
    };
  }

  /// With as many decimals as tell two numbers apart.
  private Numbers apart(double one, double other) {
    int decimals = Style.USUAL.digits();
    Numbers numbers = new Numbers(decimals, mark);
    while (numbers.text(one).equals(numbers.text(other)) && decimals < Style.MOST_DIGITS) {
      decimals++;
      numbers = new Numbers(decimals, mark);
    }
    return numbers;
  }

  private String mistake(AnswerKey key, Answer answer, Verdict verdict) {
    if (key instanceof AnswerKey.OfChoice choice && answer instanceof Answer.OfChoice(int number)) {
      return said(choice, number, verdict);
    }
    if (answer instanceof Answer.OfAxis(Axes axis) && !verdict.right()) {
      return texts.get(axis == Axes.ALL ? "verdict.axis-all" : "verdict.axis");
    }
    if (verdict.flaws().isEmpty()) {
      return verdict.right() ? texts.get("verdict.right") : wrong(key);
    }
    return switch (verdict.flaws().getFirst()) {
      case Flaw.Classic(Mistake mistake) when isBeforeTheSum(key, mistake) ->
          texts.get("verdict.before-the-sum", asked(key));
      case Flaw.Classic(Mistake mistake) ->
          MistakeEffect.of(trace, mistake).map(mistakes::sentence).orElseGet(() -> wrong(key));
      case Flaw.DoesNotFit(Misfit.Inside(var fault)) -> faults.sentence(fault);
      case Flaw.DoesNotFit(Misfit.OtherShape(Shape answered, Shape right)) ->
          texts.get("verdict.other-shape", asked(key), answered.sizes(), right.sizes());
      case Flaw.Plain plain -> plain(key, plain);
    };
  }

  private String said(AnswerKey.OfChoice choice, int number, Verdict verdict) {
    List<String> because = choice.question().because();
    return number < because.size() && !because.get(number).isBlank()
        ? because.get(number)
        : texts.get(verdict.right() ? "verdict.right" : "verdict.wrong-choice");
  }

  /// Whether it is the shape of what is still to be added up.
  private static boolean isBeforeTheSum(AnswerKey key, Mistake mistake) {
    return key instanceof AnswerKey.OfShape && mistake.kind() == Mistake.Kind.SUM_FORGOTTEN;
  }

  private String wrong(AnswerKey key) {
    return switch (key) {
      case AnswerKey.OfShape _ -> texts.get("verdict.wrong-shape", asked(key));
      default -> texts.get("verdict.wrong", asked(key));
    };
  }

  private String plain(AnswerKey key, Flaw.Plain flaw) {
    return switch (flaw) {
      case TRANSPOSED -> transposed(key);
      case VALUE_FOR_GRADIENT -> texts.get("verdict.value-for-gradient");
      case SIGN -> texts.get("verdict.sign");
      case ROUNDING -> texts.get("verdict.rounding");
      case CIRCULAR -> texts.get("verdict.circular");
      case FITS_BY_CHANCE ->
          key instanceof AnswerKey.OfShape(_, Shape shape)
              ? texts.get("verdict.fits-by-chance", asked(key), shape.symbols())
              : texts.get("verdict.right");
    };
  }

  private String transposed(AnswerKey key) {
    return switch (key) {
      case AnswerKey.OfNumber number ->
          texts.get("verdict.transposed-cell", asked(key), number.of().column(), number.of().row());
      case AnswerKey.OfProduct _ -> texts.get("verdict.transposed-product", asked(key));
      default -> texts.get("verdict.transposed-shape", asked(key));
    };
  }

  private String asked(AnswerKey key) {
    return switch (key) {
      case AnswerKey.OfShape(var of, _) -> questions.asked(of);
      case AnswerKey.OfNumber number -> questions.asked(number.of());
      case AnswerKey.OfProduct(var of, _, _) -> questions.asked(of);
      case AnswerKey.OfAxis(var of, _) -> questions.asked(of);
      case AnswerKey.OfChoice choice -> choice.question().prompt();
    };
  }
}
