/// The closed vocabulary of matrix expressions that operations are declared in.
///
/// An [Expression] knows its shape from its operands' shapes, its value, how it is written, and of
/// one cell, which cells of its operands it is made of and how. It knows the `matrix` room only.
@NullMarked
package studio.backprop.expression;

import org.jspecify.annotations.NullMarked;
