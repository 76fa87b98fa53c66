/// What is to be drawn, before anything is: what is written on each card, where everything on it
/// stands, and which wires join the cards.
///
/// Values only, without a scene graph: plans are made and compared before a card is made or kept,
/// and asked for their layout. Knows `view.layout`, for which it is a request.
@NullMarked
package studio.backprop.view.graph.plan;

import org.jspecify.annotations.NullMarked;
