/// What lies over the window before a class.
@NullMarked
package studio.backprop.view.podium;

import org.jspecify.annotations.NullMarked;
