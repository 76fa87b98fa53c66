package studio.backprop.lesson;

/// What working out a question's answer comes to.
public sealed interface Solved {

  /// There is one right answer.
  record Known(AnswerKey key) implements Solved {}

  /// There is none, or more than one.
  record Unknown(NoAnswer why) implements Solved {}
}
