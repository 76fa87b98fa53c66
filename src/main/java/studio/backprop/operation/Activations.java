package studio.backprop.operation;

import static studio.backprop.operation.Operation.operation;

import java.util.function.DoubleUnaryOperator;
import studio.backprop.expression.Coefficient;
import studio.backprop.expression.Elementwise;
import studio.backprop.expression.Symbol;

/// Functions of every cell: Y = f(X), and back comes G ⊙ f′(X).
///
/// At a kink the derivative is the one from the left.
final class Activations {
  private static final Elementwise POSITIVE_PART =
      new Elementwise(Symbol.word("relu"), Scalars::relu).kinkAt(0);
  private static final Elementwise NEGATIVE_PART =
      new Elementwise(new Symbol("min", "\\min", "0, "), x -> x > 0 ? 0 : x).kinkAt(0);
  private static final Elementwise IS_POSITIVE =
      new Elementwise(new Symbol("1₊", "\\mathbf{1}_{>0}"), Scalars::isPositive).kinkAt(0);
  private static final Elementwise IS_NOT_POSITIVE =
      new Elementwise(new Symbol("1₋", "\\mathbf{1}_{\\leq 0}"), x -> x > 0 ? 0 : 1).kinkAt(0);

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
          new Symbol("σ", "\\sigma"),
          Scalars::sigmoid,
          x -> Scalars.sigmoid(x) * Scalars.sigmoid(-x));

  private static final Operation TANH =
      activation(
          "tanh",
          "every cell of {X} is squeezed between −1 and 1",
          new Symbol("tanh", "\\tanh"),
          Math::tanh,
          x -> 1 - Math.tanh(x) * Math.tanh(x));

  private static final Operation RELU =
      operation("relu")
          .ports("X")
          .means("what is negative in {X} becomes 0")
          .convention("At 0 the derivative is the one from the left, 0.")
          .declaredAs(o -> kinked(o, Symbol.word("relu"), Scalars::relu, Scalars::isPositive));

  private static final Operation SOFTPLUS =
      activation(
          "softplus",
          "a smooth bend: log(1 + eˣ) of every cell of {X}",
          Symbol.word("softplus"),
          Scalars::softplus,
          Scalars::sigmoid);

  private static final Operation EXP =
      activation(
          "exp", "eˣ of every cell of {X}", new Symbol("exp", "\\exp"), Math::exp, Math::exp);

  private static final Operation LOG =
      activation(
          "log",
          "the natural logarithm of every cell of {X}",
          new Symbol("log", "\\log"),
          Math::log,
          x -> 1 / x);

  private static final Operation SQUARE =
      operation("square")
          .ports("X")
          .means("every cell of {X} is squared")
          .declaredAs(o -> {
            var X = o.port("X");
            var G = o.value(X.squared());
            o.gradient("X", G.hadamard(X).scaled(Coefficient.of(2)));
          });

  private static final Operation LOG_SIGMOID =
      activation(
          "log-sigmoid",
          "the logarithm of the sigmoid of every cell of {X}",
          new Symbol("log σ", "\\log\\sigma"),
          x -> -Scalars.softplus(-x),
          x -> Scalars.sigmoid(-x));

  private static final Operation LEAKY_RELU =
      operation("leaky-relu")
          .ports("X")
          .number("slope", 0.01)
          .convention("At 0 the derivative is the one from the left, slope.")
          .means("what is negative in {X} is made small")
          .declaredAs(o -> {
            double slope = o.number("slope");
            kinked(
                o, Symbol.word("leaky relu"), x -> x > 0 ? x : slope * x, x -> x > 0 ? 1 : slope);
          });

  private static final Operation ELU =
      operation("elu")
          .ports("X")
          .number("alpha", 1.0)
          .convention("At 0 the derivative is the one from the left, alpha.")
          .means("what is negative in {X} bends smoothly towards −alpha")
          .declaredAs(o -> {
            double alpha = o.number("alpha");
            kinked(
                o,
                Symbol.word("elu"),
                x -> x > 0 ? x : alpha * Math.expm1(x),
                x -> x > 0 ? 1 : alpha * Math.exp(x));
          });

  /// max(0, X) + a ⊙ min(0, X), where a is trained too.
  private static final Operation PRELU =
      operation("prelu")
          .ports("X", "a")
          .means("what is negative in {X} is multiplied by {a}")
          .convention("At 0 the derivative is the one from the left, a.")
          .declaredAs(o -> {
            var X = o.port("X");
            var a = o.broadcastRow("a", "X");
            var slope = a.broadcastTo(X.shape());
            var G = o.value(X.map(POSITIVE_PART).plus(slope.hadamard(X.map(NEGATIVE_PART))));
            o.gradient(
                "X", G.hadamard(X.map(IS_POSITIVE).plus(slope.hadamard(X.map(IS_NOT_POSITIVE)))));
            o.gradient("a", G.hadamard(X.map(NEGATIVE_PART)).summedTo(a.shape()));
          });

  /// Each row's softmax; back comes y ⊙ (G − Σ G ⊙ y), the sum along each row.
  private static final Operation SOFTMAX =
      operation("softmax")
          .ports("X")
          .means("each row of {X} becomes probabilities")
          .declaredAs(o -> {
            var G = o.value(o.port("X").softmax());
            var y = o.output();
            var mean = G.hadamard(y).sumOfColumns().broadcastTo(y.shape());
            o.gradient("X", y.hadamard(G.minus(mean)));
          });

  static final Family FAMILY =
      Family.of(
          "Activations",
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

  private static Operation activation(
      String name,
      String meaning,
      Symbol symbol,
      DoubleUnaryOperator f,
      DoubleUnaryOperator derivative) {
    return operation(name)
        .ports("X")
        .means(meaning)
        .declaredAs(o -> bend(o, symbol, f, derivative));
  }

  private static void bend(
      Declaration o, Symbol symbol, DoubleUnaryOperator f, DoubleUnaryOperator derivative) {
    bend(o, new Elementwise(symbol, f), new Elementwise(symbol.prime(), derivative));
  }

  /// A function that is put together at 0.
  private static void kinked(
      Declaration o, Symbol symbol, DoubleUnaryOperator f, DoubleUnaryOperator derivative) {
    bend(
        o,
        new Elementwise(symbol, f).kinkAt(0),
        new Elementwise(symbol.prime(), derivative).kinkAt(0));
  }

  private static void bend(Declaration o, Elementwise f, Elementwise derivative) {
    var X = o.port("X");
    var G = o.value(X.map(f));
    o.gradient("X", G.hadamard(X.map(derivative)));
  }
}
