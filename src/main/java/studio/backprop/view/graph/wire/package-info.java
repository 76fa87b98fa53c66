/// Wires between cards, the shapes written beside them, and the matrices that travel them.
///
/// [studio.backprop.view.graph.wire.Wires] and [studio.backprop.view.graph.wire.Travellers] are the
/// entries. A wire knows its route and no card; how it runs was decided by the layout. Knows
/// `plan`, and of the window `text` and `layout`.
@NullMarked
package studio.backprop.view.graph.wire;

import org.jspecify.annotations.NullMarked;
