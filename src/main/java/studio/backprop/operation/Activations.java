package studio.backprop.operation;

import static studio.backprop.operation.OperationBuilder.operation;

import java.util.List;
import studio.backprop.scalar.Functions;
import studio.backprop.scalar.ScalarFunction;

/// Functions of every cell: Y = f(X), so that G ⊙ f′(X) comes back.
///
/// At a kink the derivative is the one from the left.
final class Activations {
  private static final Operation IDENTITY =
      operation("identity").ports("X").writtenAs("X").declaredAs(o -> o.value(o.port("X")));

  private static final Operation SIGMOID = elementwise("sigmoid", Functions.SIGMOID);

  private static final Operation TANH = elementwise("tanh", Functions.TANH);

  private static final Operation RELU = elementwise("relu", Functions.RELU);

  private static final Operation SOFTPLUS = elementwise("softplus", Functions.SOFTPLUS);

  private static final Operation EXP = elementwise("exp", Functions.EXP);

  private static final Operation LOG = elementwise("log", Functions.LOG);

  private static final Operation SQUARE =
      operation("square")
          .ports("X")
          .writtenAs("X ** 2")
          .declaredAs(o -> o.value(o.port("X").squared()));

  private static final Operation LOG_SIGMOID = elementwise("log-sigmoid", Functions.LOG_SIGMOID);

  private static final Operation GELU = elementwise("gelu", Functions.GELU);

  private static final Operation SWISH = elementwise("swish", Functions.SWISH);

  private static final Operation LEAKY_RELU =
      operation("leaky-relu")
          .ports("X")
          .number("slope", 0.01)
          .declaredAs(o -> o.value(o.port("X").map(Functions.leakyRelu(o.number("slope")))));

  private static final Operation ELU =
      operation("elu")
          .ports("X")
          .number("alpha", 1.0)
          .declaredAs(o -> o.value(o.port("X").map(Functions.elu(o.number("alpha")))));

  /// max(0, X) + a ⊙ min(0, X), where a is trained too.
  private static final Operation PRELU =
      operation("prelu")
          .ports("X", "a")
          .declaredAs(o -> {
            var X = o.port("X");
            var a = o.broadcastRow("a", "X");
            var slope = a.broadcastTo(X.shape());
            o.value(
                X.map(Functions.POSITIVE_PART)
                    .plus(slope.hadamard(X.map(Functions.NEGATIVE_PART))));
          });

  /// Each row's softmax; back comes y ⊙ (G − Σ G ⊙ y), the sum along each row.
  private static final Operation SOFTMAX =
      operation("softmax").ports("X").declaredAs(o -> o.value(o.port("X").softmax()));

  static final Family FAMILY =
      Family.of(
          "activations",
          "A",
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
          GELU,
          SWISH,
          PRELU,
          SOFTMAX);

  static final List<Operation> OF_LAYERS = List.of(TANH, RELU, LEAKY_RELU, SIGMOID, SOFTPLUS);

  private Activations() {}

  private static Operation elementwise(String name, ScalarFunction f) {
    return operation(name).ports("X").declaredAs(o -> o.value(o.port("X").map(f)));
  }
}
