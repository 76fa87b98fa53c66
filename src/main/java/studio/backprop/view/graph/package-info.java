/// The picture of the graph: cards with their matrices, the wires between them, and what travels.
///
/// [studio.backprop.view.graph.GraphView] is the entry. It shows a trace and a frame and computes
/// nothing about gradients; what a person changes goes out through
/// [studio.backprop.view.graph.CellEditing]. How it looks is decided in `css/graph.css`.
@NullMarked
package studio.backprop.view.graph;

import org.jspecify.annotations.NullMarked;
