package studio.backprop.expression;

import studio.backprop.scalar.Atom;
import studio.backprop.scalar.Index;

/// One cell of a matrix that has a name: `X[i,k]`.
public record Entry(Reference reference, Index row, Index column) implements Atom {}
