/// The sizes of the symbols, as chips in the top bar that can be typed into.
@NullMarked
package studio.backprop.view.dims;

import org.jspecify.annotations.NullMarked;
