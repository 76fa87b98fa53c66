/// The offer to recover unsaved work that a process has left which is gone.
@NullMarked
package studio.backprop.view.recovery;

import org.jspecify.annotations.NullMarked;
