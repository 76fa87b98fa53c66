package studio.backprop.lesson;

import java.util.List;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.trace.Trace;

/// Marks answers.
///
/// @param document what is asked about
/// @param trace its run
public record Marking(Assembled document, Trace trace) {

  /// Whether an answer is right, and which mistakes explain it where it is not.
  ///
  /// @param answer of the kind that the key asks for
  public Verdict of(AnswerKey key, Answer answer) {
    return switch (key) {
      case AnswerKey.OfShape shape ->
          new ShapeMarking(trace, shape).of(((Answer.OfShape) answer).shape());
      case AnswerKey.OfNumber number ->
          new NumberMarking(trace, number).of((Answer.OfNumber) answer);
      case AnswerKey.OfProduct product ->
          new ProductMarking(document, trace, product).of((Answer.OfProduct) answer);
      case AnswerKey.OfAxis axis ->
          new AxisMarking(trace, axis).of(((Answer.OfAxis) answer).axis());
      case AnswerKey.OfChoice choice ->
          new Verdict(
              choice.question().correct() == ((Answer.OfChoice) answer).number(), List.of());
    };
  }
}
