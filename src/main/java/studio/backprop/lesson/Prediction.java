package studio.backprop.lesson;

import studio.backprop.scenario.At;
import studio.backprop.scenario.Question;

/// A question about a gradient of any run, put before the gradient is shown.
///
/// @param at when in the pass what is asked may be seen
/// @param key the right answer
public record Prediction(At at, Question question, AnswerKey key) {}
