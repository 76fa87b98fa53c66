/// Slips: what is shown beside a card for a while, the sum of what came back along several wires
/// and the inside of an operation.
///
/// A slip looks for a place in its [studio.backprop.view.graph.slip.Surroundings] and knows neither
/// the cards nor the wires that it keeps off. Knows `plan` and `matrix`, and of the window `text`
/// and `layout`.
@NullMarked
package studio.backprop.view.graph.slip;

import org.jspecify.annotations.NullMarked;
