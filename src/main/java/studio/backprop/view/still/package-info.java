/// What in the window stands still, and so is left out when the toolkit gets ready to draw.
@NullMarked
package studio.backprop.view.still;

import org.jspecify.annotations.NullMarked;
