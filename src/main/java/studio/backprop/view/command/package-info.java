/// What a person can do in the window, each by one name: in the palette of commands, in the list of
/// keys, and by its keys.
@NullMarked
package studio.backprop.view.command;

import org.jspecify.annotations.NullMarked;
