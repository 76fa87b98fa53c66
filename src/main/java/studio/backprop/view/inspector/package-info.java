/// The inspector: everything about the selected node, its numbers in full.
@NullMarked
package studio.backprop.view.inspector;

import org.jspecify.annotations.NullMarked;
