package studio.backprop.expression;

import studio.backprop.scalar.Atom;
import studio.backprop.scalar.Index;

/// One cell of what is worked out of a whole row, or a whole matrix, at once: `softmax(X)[i,j]`.
public record CellOf(Whole expression, Index row, Index column) implements Atom {}
