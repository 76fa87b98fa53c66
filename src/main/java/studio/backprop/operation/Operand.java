package studio.backprop.operation;

import org.jspecify.annotations.Nullable;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;

/// What is wired to a port when an operation is bound.
///
/// @param port the port's name: `X`, or `X2` of X1 … Xk
/// @param source what the node is called
/// @param shape the node's shape
/// @param constant the node's numbers where it is an `input` leaf, which no training changes; else
///   null
public record Operand(String port, String source, Shape shape, @Nullable Matrix constant) {}
