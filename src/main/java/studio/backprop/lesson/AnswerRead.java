package studio.backprop.lesson;

/// What reading an answer comes to.
public sealed interface AnswerRead {

  /// It is one, right or wrong.
  record Given(Answer answer) implements AnswerRead {}

  /// It is none to the question.
  record Unreadable(Answer.Unreadable why) implements AnswerRead {}
}
