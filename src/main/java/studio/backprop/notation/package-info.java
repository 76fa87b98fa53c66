/// How expressions are typed and read aloud: `tanh(X @ W + b)`.
///
/// A text becomes tokens ([Lexer]), these a tree ([Parser], [Syntax]), and the tree, once its names
/// are known, an expression ([Meaning]); back, an expression becomes a tree ([Wording]) and a tree
/// a text ([SyntaxText]). What is wrong with a text is a value ([Fault]), put into words where it
/// is shown. It knows `expression`, and through it `matrix`, `shape` and `scalar`.
@NullMarked
package studio.backprop.notation;

import org.jspecify.annotations.NullMarked;
