/// Looking for one of many things by typing.
@NullMarked
package studio.backprop.view.search;

import org.jspecify.annotations.NullMarked;
