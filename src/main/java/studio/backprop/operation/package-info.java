/// The catalogue of operations: one short declaration each, as matrix expressions, by family.
///
/// To add an operation, declare it in its family's file, add it to that file's list, and give it a
/// row in the tests' case table. It may know `expression` (and through it `matrix`).
@NullMarked
package studio.backprop.operation;

import org.jspecify.annotations.NullMarked;
