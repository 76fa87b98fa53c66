/// What a new document is made of: a network in layers, with sizes that are typed or those of a
/// table of data, and a picture of it while it is chosen.
@NullMarked
package studio.backprop.view.network;

import org.jspecify.annotations.NullMarked;
