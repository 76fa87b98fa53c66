/// The shape of a graph at a glance, for where there is no room for its picture.
@NullMarked
package studio.backprop.view.sketch;

import org.jspecify.annotations.NullMarked;
