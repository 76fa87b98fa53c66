/// The numeric check beside the graph, and mistakes that are made on purpose to be found with it.
@NullMarked
package studio.backprop.view.check;

import org.jspecify.annotations.NullMarked;
