/// The panels beside the graph and below it: which are wanted, how large each is, and which give
/// way where there is no room for all.
@NullMarked
package studio.backprop.view.panel;

import org.jspecify.annotations.NullMarked;
