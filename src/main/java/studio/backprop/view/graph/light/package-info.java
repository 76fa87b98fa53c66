/// What marks cells over the cards: lights and ties on what a cell is made of, flashes on what an
/// edit has changed.
///
/// Knows `card`, to ask where a cell is and for a mark around it, and areas, of `layout`.
@NullMarked
package studio.backprop.view.graph.light;

import org.jspecify.annotations.NullMarked;
