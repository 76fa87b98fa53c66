/// What can be said of a node otherwise, as fields: its name, its label, the shape of a leaf, the
/// options of an operation. Knows the session, and of the window `text`.
@NullMarked
package studio.backprop.view.properties;

import org.jspecify.annotations.NullMarked;
