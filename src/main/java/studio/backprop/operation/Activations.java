package studio.backprop.operation;

import static studio.backprop.operation.Operation.operation;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import studio.backprop.expression.Elementwise;
import studio.backprop.expression.Symbol;

/// Functions of every cell: Y = f(X), and back comes G ⊙ f′(X).
///
/// At a kink the derivative is the one from the left.
final class Activations {
  private static final Symbol SIGMA = new Symbol("σ", "\\sigma");
  private static final Symbol TANH = new Symbol("tanh", "\\tanh");
  private static final Symbol RELU = Symbol.word("relu");

  private static final Operation IDENTITY =
      operation("identity")
          .ports("X")
          .means("{X} passes through unchanged")
          .declaredAs(o -> {
            var G = o.value(o.port("X"));
            o.gradient("X", G);
          });

  private static final Operation SIGMOID =
      activation(
          "sigmoid",
          "every cell of {X} is squeezed between 0 and 1",
          SIGMA,
          Activations::sigmoid,
          x -> sigmoid(x) * sigmoid(-x));

  private static final Operation TANH_ =
      activation(
          "tanh",
          "every cell of {X} is squeezed between −1 and 1",
          TANH,
          Math::tanh,
          x -> 1 - Math.tanh(x) * Math.tanh(x));

  private static final Operation RELU_ =
      activation(
          "relu",
          "what is negative in {X} becomes 0",
          RELU,
          x -> x <= 0 ? 0 : x,
          x -> x > 0 ? 1 : 0);

  static final List<Operation> OPERATIONS = List.of(IDENTITY, SIGMOID, TANH_, RELU_);

  private Activations() {}

  private static Operation activation(
      String name,
      String meaning,
      Symbol symbol,
      DoubleUnaryOperator f,
      DoubleUnaryOperator slope) {
    return operation(name)
        .ports("X")
        .means(meaning)
        .declaredAs(o -> {
          var X = o.port("X");
          var G = o.value(X.map(new Elementwise(symbol, f)));
          o.gradient("X", G.hadamard(X.map(new Elementwise(symbol.prime(), slope))));
        });
  }

  /// 1 / (1 + e⁻ˣ), without overflow on either side.
  private static double sigmoid(double x) {
    if (x >= 0) {
      return 1 / (1 + Math.exp(-x));
    }
    double e = Math.exp(x);
    return e / (1 + e);
  }
}
