/// Training beside the graph: how it is to go, its losses as a curve, and the way back to any of
/// its steps.
@NullMarked
package studio.backprop.view.training;

import org.jspecify.annotations.NullMarked;
