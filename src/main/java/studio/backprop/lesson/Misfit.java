package studio.backprop.lesson;

import studio.backprop.notation.Fault;
import studio.backprop.shape.Shape;

/// Why an answer does not fit.
public sealed interface Misfit {

  /// Its own parts do not.
  record Inside(Fault fault) implements Misfit {}

  /// It is of another shape than what is asked.
  record OtherShape(Shape answered, Shape right) implements Misfit {}
}
