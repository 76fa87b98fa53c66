package studio.backprop.scalar;

/// What a tree is of, and that stands for a number: a variable, or in a room above a cell.
public interface Atom {}
