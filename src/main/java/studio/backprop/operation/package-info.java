/// The catalogue of operations: one short declaration each, as matrix expressions, by family.
///
/// To add an operation, declare it in its family's file, add it to that file's list, say in the
/// texts of operations what it does, and give it a row in the tests' case table. It may know
/// `expression` and what is below it, and `notation`, in which some operations are written.
@NullMarked
package studio.backprop.operation;

import org.jspecify.annotations.NullMarked;
