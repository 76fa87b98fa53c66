/// The operations to choose from, to build a graph with.
@NullMarked
package studio.backprop.view.palette;

import org.jspecify.annotations.NullMarked;
