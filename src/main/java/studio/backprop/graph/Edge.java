package studio.backprop.graph;

/// A wire: the value of one node goes into a port of another.
///
/// @param from the position in running order of the node whose value it is
/// @param to the position in running order of the operation
/// @param operand which of its operands, from 0
/// @param port that operand's port
public record Edge(int from, int to, int operand, String port) {}
