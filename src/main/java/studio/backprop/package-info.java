/// The program's entry point. It may know every room; no room knows it.
@NullMarked
package studio.backprop;

import org.jspecify.annotations.NullMarked;
