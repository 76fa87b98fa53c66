/// The classic mistakes of a backward pass: where each can be made, read off what an operation
/// computes and sends back, and the graph in which it is made.
///
/// It may know `graph` and what is below it.
@NullMarked
package studio.backprop.graph.mistake;

import org.jspecify.annotations.NullMarked;
