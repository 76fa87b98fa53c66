/// What lies over the window for a while: one sheet at a time, closed by Esc.
@NullMarked
package studio.backprop.view.overlay;

import org.jspecify.annotations.NullMarked;
