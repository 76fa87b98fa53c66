/// Files: opening, saving, and what is asked and said about them.
@NullMarked
package studio.backprop.view.files;

import org.jspecify.annotations.NullMarked;
