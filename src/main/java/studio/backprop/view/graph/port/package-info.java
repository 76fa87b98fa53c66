/// The ports of the cards, and what a hand does to the wires between them: pulling one from a card
/// to a port, taking its end elsewhere or away, selecting one.
///
/// [studio.backprop.view.graph.port.Ports] is the entry. What a person changes goes out through
/// [studio.backprop.view.graph.port.PortWiring], which also says what there is and what would come
/// of it. Knows `camera`, `card` and `wire`, and of the window `layout`.
@NullMarked
package studio.backprop.view.graph.port;

import org.jspecify.annotations.NullMarked;
