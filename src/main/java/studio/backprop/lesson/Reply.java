package studio.backprop.lesson;

/// What a person gives to a question, before it is known whether it is an answer.
public sealed interface Reply {

  /// A text, still to be read.
  record Typed(String text) implements Reply {}

  /// What needs no reading, as it was picked or put together; in the form that the question asks
  /// for.
  record Chosen(Answer answer) implements Reply {}
}
