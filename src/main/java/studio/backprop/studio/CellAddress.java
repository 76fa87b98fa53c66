package studio.backprop.studio;

/// One cell of a node's value or gradient.
///
/// @param node the node's id
/// @param row from 0
/// @param column from 0
public record CellAddress(String node, Quantity quantity, int row, int column) {}
