package studio.backprop.session;

import java.util.List;
import java.util.Optional;
import studio.backprop.language.Language;
import studio.backprop.lesson.Answer;
import studio.backprop.lesson.AnswerKey;
import studio.backprop.lesson.AnswerRead;
import studio.backprop.lesson.AnswerReader;
import studio.backprop.lesson.Answers;
import studio.backprop.lesson.Flaw;
import studio.backprop.lesson.Marking;
import studio.backprop.lesson.Solved;
import studio.backprop.lesson.Verdict;
import studio.backprop.playback.Run;
import studio.backprop.scenario.Question;
import studio.backprop.telling.QuestionPhrases;
import studio.backprop.telling.VerdictPhrases;

/// What an answer to a question comes to.
///
/// @param right whether it is right; empty where it is no answer, or there is none
/// @param says what is said to it
/// @param answer the right answer, as a person would give it
/// @param mistakes the kinds that explain a wrong one, the likeliest first
public record Marked(
    Optional<Boolean> right, String says, Optional<String> answer, List<String> mistakes) {
  public Marked {
    mistakes = List.copyOf(mistakes);
  }

  static Marked of(Run run, Question question, String text, Language language) {
    QuestionPhrases phrases = new QuestionPhrases(language);
    return switch (new Answers(run.trace()).to(question)) {
      case Solved.Unknown(var why) ->
          new Marked(Optional.empty(), phrases.sentence(why), Optional.empty(), List.of());
      case Solved.Known(AnswerKey key) -> of(run, key, text, language, phrases);
    };
  }

  private static Marked of(
      Run run, AnswerKey key, String text, Language language, QuestionPhrases phrases) {
    return switch (new AnswerReader(run.scenario().dims()).read(key, text)) {
      case AnswerRead.Unreadable(var why) ->
          new Marked(Optional.empty(), phrases.sentence(why), Optional.of(key.text()), List.of());
      case AnswerRead.Given(Answer answer) -> {
        Verdict verdict = new Marking(run.assembled(), run.trace()).of(key, answer);
        yield new Marked(
            Optional.of(verdict.right()),
            new VerdictPhrases(run.trace(), language).sentence(key, answer, verdict),
            Optional.of(key.text()),
            verdict.flaws().stream().map(Flaw::kind).toList());
      }
    };
  }
}
