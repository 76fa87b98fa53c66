package studio.backprop.scalar;

/// A number that a function is given.
///
/// @param name how it is written
/// @param position which of the function's numbers it is, from 0
public record Variable(String name, int position) implements Atom {}
