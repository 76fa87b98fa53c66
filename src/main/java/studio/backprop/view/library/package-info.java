/// The library: the scenarios that come with the program, to be looked through and opened.
@NullMarked
package studio.backprop.view.library;

import org.jspecify.annotations.NullMarked;
