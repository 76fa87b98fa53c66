/// The closed vocabulary of matrix expressions that operations are declared in.
///
/// An [Expression] knows its shape from its operands' shapes, its value, what it sends back to each
/// part, and of one cell, which cells of its operands it is made of and how. It knows `matrix`,
/// `shape` and `scalar` only.
@NullMarked
package studio.backprop.expression;

import org.jspecify.annotations.NullMarked;
