package studio.backprop.operation;

import static studio.backprop.operation.OperationBuilder.operation;

import studio.backprop.scalar.Functions;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;

/// Functions of every cell: Y = f(X), and back comes G ⊙ f′(X).
///
/// At a kink the derivative is the one from the left.
final class Activations {
  private static final Operation IDENTITY =
      operation("identity")
          .ports("X")
          .declaredAs(o -> {
            var G = o.value(o.port("X"));
            o.gradient("X", G);
          });

  private static final Operation SIGMOID = elementwise("sigmoid", Functions.SIGMOID);

  private static final Operation TANH = elementwise("tanh", Functions.TANH);

  private static final Operation RELU =
      operation("relu").ports("X").declaredAs(o -> bend(o, Functions.RELU));

  private static final Operation SOFTPLUS = elementwise("softplus", Functions.SOFTPLUS);

  private static final Operation EXP = elementwise("exp", Functions.EXP);

  private static final Operation LOG = elementwise("log", Functions.LOG);

  private static final Operation SQUARE =
      operation("square")
          .ports("X")
          .declaredAs(o -> {
            var X = o.port("X");
            var G = o.value(X.squared());
            o.gradient("X", G.hadamard(X).scaled(Scalar.constant(2)));
          });

  private static final Operation LOG_SIGMOID = elementwise("log-sigmoid", Functions.LOG_SIGMOID);

  private static final Operation LEAKY_RELU =
      operation("leaky-relu")
          .ports("X")
          .number("slope", 0.01)
          .declaredAs(o -> bend(o, Functions.leakyRelu(o.number("slope"))));

  private static final Operation ELU =
      operation("elu")
          .ports("X")
          .number("alpha", 1.0)
          .declaredAs(o -> bend(o, Functions.elu(o.number("alpha"))));

  /// max(0, X) + a ⊙ min(0, X), where a is trained too.
  private static final Operation PRELU =
      operation("prelu")
          .ports("X", "a")
          .declaredAs(o -> {
            var X = o.port("X");
            var a = o.broadcastRow("a", "X");
            var slope = a.broadcastTo(X.shape());
            var G =
                o.value(
                    X.map(Functions.POSITIVE_PART)
                        .plus(slope.hadamard(X.map(Functions.NEGATIVE_PART))));
            o.gradient(
                "X",
                G.hadamard(
                    X.map(Functions.POSITIVE_PART.slope())
                        .plus(slope.hadamard(X.map(Functions.NEGATIVE_PART.slope())))));
            o.gradient("a", G.hadamard(X.map(Functions.NEGATIVE_PART)).summedTo(a.shape()));
          });

  /// Each row's softmax; back comes y ⊙ (G − Σ G ⊙ y), the sum along each row.
  private static final Operation SOFTMAX =
      operation("softmax")
          .ports("X")
          .declaredAs(o -> {
            var G = o.value(o.port("X").softmax());
            var y = o.output();
            var mean = G.hadamard(y).sumOfColumns().broadcastTo(y.shape());
            o.gradient("X", y.hadamard(G.minus(mean)));
          });

  static final Family FAMILY =
      Family.of(
          "activations",
          IDENTITY,
          SIGMOID,
          TANH,
          RELU,
          SOFTPLUS,
          EXP,
          LOG,
          SQUARE,
          LOG_SIGMOID,
          LEAKY_RELU,
          ELU,
          PRELU,
          SOFTMAX);

  private Activations() {}

  private static Operation elementwise(String name, ScalarFunction f) {
    return operation(name).ports("X").declaredAs(o -> bend(o, f));
  }

  private static void bend(Declaration o, ScalarFunction f) {
    var X = o.port("X");
    var G = o.value(X.map(f));
    o.gradient("X", G.hadamard(X.map(f.slope())));
  }
}
