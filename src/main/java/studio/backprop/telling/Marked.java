package studio.backprop.telling;

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
import studio.backprop.lesson.Reply;
import studio.backprop.lesson.Solved;
import studio.backprop.lesson.Verdict;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.trace.Trace;

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

  /// Examines a reply to a question about a document.
  ///
  /// @param trace its run
  public static Marked of(
      Assembled document, Trace trace, Question question, Reply reply, Language language) {
    return switch (new Answers(trace).to(question)) {
      case Solved.Unknown(var why) ->
          noAnswer(new QuestionPhrases(language).sentence(why), Optional.empty());
      case Solved.Known(AnswerKey key) -> of(document, trace, key, reply, language);
    };
  }

  /// Examines a reply to a question whose right answer is known.
  public static Marked of(
      Assembled document, Trace trace, AnswerKey key, Reply reply, Language language) {
    return switch (new AnswerReader(document.scenario().dims()).read(key, reply)) {
      case AnswerRead.Unreadable(var why) ->
          noAnswer(new QuestionPhrases(language).sentence(why), Optional.of(key.text()));
      case AnswerRead.Given(Answer answer) -> {
        Verdict verdict = new Marking(document, trace).of(key, answer);
        yield new Marked(
            Optional.of(verdict.right()),
            new VerdictPhrases(trace, language).sentence(key, answer, verdict),
            Optional.of(key.text()),
            verdict.flaws().stream().map(Flaw::kind).toList());
      }
    };
  }

  private static Marked noAnswer(String says, Optional<String> answer) {
    return new Marked(Optional.empty(), says, answer, List.of());
  }
}
