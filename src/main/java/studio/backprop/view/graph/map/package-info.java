/// The whole graph, small, for where it is too large to be in sight as a whole.
///
/// A map is one shape a kind of card, however many there are, and moves the camera. Knows `camera`
/// and `card`.
@NullMarked
package studio.backprop.view.graph.map;

import org.jspecify.annotations.NullMarked;
