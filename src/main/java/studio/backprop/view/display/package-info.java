/// Whether there is a display, and how the toolkit runs without one.
@NullMarked
package studio.backprop.view.display;

import org.jspecify.annotations.NullMarked;
