package studio.backprop.notation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Constant;
import studio.backprop.expression.Difference;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Hadamard;
import studio.backprop.expression.Inverse;
import studio.backprop.expression.LogDeterminant;
import studio.backprop.expression.LogSoftmax;
import studio.backprop.expression.Mapped;
import studio.backprop.expression.MaskedSoftmax;
import studio.backprop.expression.Product;
import studio.backprop.expression.Quotient;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reshaped;
import studio.backprop.expression.Scaled;
import studio.backprop.expression.ScaledBy;
import studio.backprop.expression.Softmax;
import studio.backprop.expression.Squared;
import studio.backprop.expression.Sum;
import studio.backprop.expression.SumAlong;
import studio.backprop.expression.Total;
import studio.backprop.expression.Transposed;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Shape;

/// Writes an expression in the notation, so that reading it back gives the same numbers.
///
/// What is copied along an axis is written as what is copied, as long as NumPy copies it by itself;
/// where it does not, ones of the right shape are asked of a matrix at hand, `X ** 0`.
public final class Wording {
  /// A name, a sign and two spaces are the least that a part of a sum takes.
  private static final int MOST_PARTS = Parser.LONGEST / 4;

  private final Function<Reference, Syntax> names;
  private final ScalarWording numbers;
  private final Ones ones;

  private Wording(Function<Reference, Syntax> names, List<Reference> atHand) {
    this.names = names;
    List<ScalarWording.Sized> named =
        atHand.stream()
            .map(matrix ->
                new ScalarWording.Sized(matrix, new Phrase(names.apply(matrix), matrix.shape())))
            .toList();
    this.numbers = new ScalarWording(named);
    this.ones = new Ones(named.stream().map(ScalarWording.Sized::name).toList());
  }

  /// The text; empty where the notation has no word for something, or the text would be longer than
  /// may be read.
  ///
  /// @param names what references are called: `X`, `grad(S)`
  /// @param atHand matrices that may be named besides those that stand in the expression, for their
  ///   sizes: the operands of the operation
  public static Optional<String> of(
      Expression expression, Function<Reference, Syntax> names, List<Reference> atHand) {
    return tree(expression, names, atHand).flatMap(tree -> SyntaxText.within(Parser.LONGEST, tree));
  }

  /// The same before it is a text; empty where the notation has no word for something.
  public static Optional<Syntax> tree(
      Expression expression, Function<Reference, Syntax> names, List<Reference> atHand) {
    List<Reference> named =
        Stream.concat(atHand.stream(), expression.all(Reference.class)).distinct().toList();
    try {
      return Optional.of(new Wording(names, named).whole(expression).syntax());
    } catch (NoWordException e) {
      return Optional.empty();
    }
  }

  /// Of its full shape, with nothing left to be copied.
  private Phrase whole(Expression expression) {
    return ones.copied(of(expression), expression.shape());
  }

  private Phrase of(Expression expression) {
    return switch (expression) {
      case Reference reference -> new Phrase(names.apply(reference), reference.shape());
      case Constant(Scalar number, _) -> numbers.of(number, List.of());
      case Broadcast(Expression operand, _) -> of(operand);
      case Transposed(Expression operand) -> of(operand).transposed();
      case Product(Expression left, Expression right) -> whole(left).product(whole(right));
      case Sum(Expression left, Expression right) -> of(left).plus(of(right));
      case Difference(Expression left, Expression right) -> of(left).minus(of(right));
      case Hadamard(Expression left, Expression right) -> of(left).times(of(right));
      case Quotient(Expression left, Expression right) -> of(left).over(of(right));
      case ScaledBy(Expression number, Expression operand) -> of(number).times(of(operand));
      case Scaled(Scalar factor, Expression operand) -> scaled(factor, operand);
      case Squared(Expression operand) -> of(operand).power(2);
      case Total(List<Expression> parts) -> total(parts);
      case Mapped mapped ->
          numbers.applied(mapped.function(), mapped.operands().stream().map(this::of).toList());
      case SumAlong(Axes axis, Expression operand) ->
          along("sum", axis, operand, expression.shape());
      case Reshaped(Expression operand, Shape shape) -> reshaped(operand, shape);
      case MaskedSoftmax masked -> of(masked.writtenOut().orElseThrow());
      case Softmax(Expression operand) -> call("softmax", operand, expression.shape());
      case LogSoftmax(Expression operand) -> call("log_softmax", operand, expression.shape());
      case Inverse(Expression operand) -> call("inverse", operand, expression.shape());
      case LogDeterminant(Expression operand) -> call("log_det", operand, expression.shape());
      default -> throw new NoWordException();
    };
  }

  /// However short its parts are, with more of them it would be longer than may be read.
  private Phrase total(List<Expression> parts) {
    if (parts.size() > MOST_PARTS) {
      throw new NoWordException();
    }
    return parts.stream().map(this::of).reduce(Phrase::plus).orElseThrow();
  }

  private Phrase call(String function, Expression operand, Shape shape) {
    return Phrase.call(function, shape, List.of(whole(operand).syntax()));
  }

  private Phrase along(String function, Axes axis, Expression operand, Shape shape) {
    List<Syntax> of = List.of(whole(operand).syntax());
    if (axis == Axes.ALL) {
      return Phrase.call(function, shape, of);
    }
    Syntax number = Phrase.number(axis == Axes.ROWS ? 0 : 1).syntax();
    return Phrase.call(function, shape, of, new Syntax.Named("axis", number, SourcePosition.START));
  }

  private Phrase reshaped(Expression operand, Shape shape) {
    return Phrase.call(
        "reshape",
        shape,
        List.of(
            whole(operand).syntax(),
            SizeWording.of(shape.rows()),
            SizeWording.of(shape.columns())));
  }

  /// `X / n` rather than `1 / n * X`, and a mean where it is one.
  private Phrase scaled(Scalar factor, Expression operand) {
    if (operand instanceof SumAlong(Axes axis, Expression added)
        && factor.equals(Averages.share(axis, added.shape()))) {
      return along("mean", axis, added, operand.shape());
    }
    if (factor.equals(Scalar.Constant.MINUS_ONE)) {
      return of(operand).negated();
    }
    if (factor instanceof Scalar.Quotient(Scalar.Constant above, Scalar below)
        && (above.equals(Scalar.Constant.ONE) || above.isMinusOne())) {
      Phrase divided = of(operand).over(numbers.of(below, List.of()));
      return above.isMinusOne() ? divided.negated() : divided;
    }
    return numbers.of(factor, List.of()).times(of(operand));
  }
}
