/// Words in the window: its texts by key, and Markdown as a flow of text.
@NullMarked
package studio.backprop.view.text;

import org.jspecify.annotations.NullMarked;
