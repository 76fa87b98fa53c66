/// The TeX that a formula may be written in.
///
/// It knows no other package.
@NullMarked
package studio.backprop.writing.tex;

import org.jspecify.annotations.NullMarked;
