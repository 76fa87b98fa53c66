/// What is written in the window: numbers as short as a cell has room for, names in a formula's
/// type, Markdown as a flow of text, and pictures with the words that they stand for.
///
/// Of the window it knows `formula`.
@NullMarked
package studio.backprop.view.text;

import org.jspecify.annotations.NullMarked;
