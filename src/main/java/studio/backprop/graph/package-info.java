/// The computation graph: nodes and their wiring, checked, with every shape inferred, in running
/// order.
///
/// What does not fit is a value, a problem with its place, not an exception and not a sentence; the
/// rest of the graph runs all the same. It may know `operation` (and through it `expression` and
/// `matrix`).
@NullMarked
package studio.backprop.graph;

import org.jspecify.annotations.NullMarked;
