/// The reader's style, and names and numbers as they are written in it.
///
/// It stands below all other packages of `writing`. It may know `graph` for the labels of nodes.
@NullMarked
package studio.backprop.writing.style;

import org.jspecify.annotations.NullMarked;
