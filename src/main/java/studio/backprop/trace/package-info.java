/// Runs of a graph: the forward pass, the backward pass, what each wire brought, and the numeric
/// check.
///
/// A trace is complete and immutable; values and gradients live here and never in nodes. It may
/// know `graph` and what is below it.
@NullMarked
package studio.backprop.trace;

import org.jspecify.annotations.NullMarked;
