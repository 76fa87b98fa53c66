/// What the window is dressed in, and how large everything in it is drawn.
@NullMarked
package studio.backprop.view.looks;

import org.jspecify.annotations.NullMarked;
