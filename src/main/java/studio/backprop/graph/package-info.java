/// The computation graph: nodes and their wiring, checked, with every shape inferred, in running
/// order.
///
/// What does not fit is a list of problems, each with its place in the scenario, not an exception.
/// It may know `operation` (and through it `expression` and `matrix`).
@NullMarked
package studio.backprop.graph;

import org.jspecify.annotations.NullMarked;
