/// What is written in the window: numbers as short as a cell has room for, names in a formula's
/// type, and Markdown as a flow of text.
///
/// Of the window it knows `formula`.
@NullMarked
package studio.backprop.view.text;

import org.jspecify.annotations.NullMarked;
