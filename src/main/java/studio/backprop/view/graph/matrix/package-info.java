/// A matrix as it is drawn: cell by cell with its numbers, or as a heat map.
///
/// [studio.backprop.view.graph.matrix.MatrixView] is the entry. It shows what it is given and says
/// which cell is where; what a cell means to the graph, and what a hand does to it, is known
/// elsewhere. Knows `plan`, and of the window `text` and `layout`'s areas.
@NullMarked
package studio.backprop.view.graph.matrix;

import org.jspecify.annotations.NullMarked;
