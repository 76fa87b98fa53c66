package studio.backprop.operation;

import studio.backprop.shape.Shape;

/// One side of what does not fit together: what is wired to a port, and its shape.
///
/// @param port the port's name: `X`, or `X2` of X1 … Xk
/// @param source what the node is called
public record Side(String port, String source, Shape shape) {

  static Side of(Operand operand) {
    return new Side(operand.port(), operand.source(), operand.shape());
  }
}
