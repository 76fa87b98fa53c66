/// Cards and what stands on them, each where the layout put it.
///
/// [studio.backprop.view.graph.card.Cards] is the entry, and where every other room asks for a
/// card, a matrix or the place of a cell. Knows `plan` and `matrix`, and of the window `text` and
/// `layout`.
@NullMarked
package studio.backprop.view.graph.card;

import org.jspecify.annotations.NullMarked;
