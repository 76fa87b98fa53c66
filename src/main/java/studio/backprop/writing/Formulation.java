package studio.backprop.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import studio.backprop.expression.Arriving;
import studio.backprop.expression.Block;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Constant;
import studio.backprop.expression.Difference;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Gathered;
import studio.backprop.expression.GroupCopy;
import studio.backprop.expression.GroupSum;
import studio.backprop.expression.Hadamard;
import studio.backprop.expression.Inverse;
import studio.backprop.expression.Joined;
import studio.backprop.expression.LastOnes;
import studio.backprop.expression.LogDeterminant;
import studio.backprop.expression.Mapped;
import studio.backprop.expression.OneHot;
import studio.backprop.expression.Product;
import studio.backprop.expression.Quotient;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reshaped;
import studio.backprop.expression.RowMax;
import studio.backprop.expression.Scaled;
import studio.backprop.expression.ScaledBy;
import studio.backprop.expression.Scattered;
import studio.backprop.expression.Squared;
import studio.backprop.expression.StillToDerive;
import studio.backprop.expression.Sum;
import studio.backprop.expression.SumAlong;
import studio.backprop.expression.Total;
import studio.backprop.expression.Transposed;
import studio.backprop.expression.Whole;
import studio.backprop.expression.Winners;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.Sign;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Size;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.Formula.Kind;
import studio.backprop.writing.formula.Formula.Portion;
import studio.backprop.writing.formula.Formula.Range;

/// The formula of an expression: whole matrices at a time, by the names that their references have.
///
/// @param names what a reference is called
/// @param gradient what the gradient of something is called
/// @param shapes whether the factors of a product carry their shapes
record Formulation(
    Function<Reference, Formula> names, UnaryOperator<Formula> gradient, boolean shapes) {
  private static final Sign ONE_HOT = Sign.word("onehot");
  private static final Sign LAST_ONES = Sign.word("last");
  private static final Sign RESHAPE = Sign.word("reshape");
  private static final Sign CONCAT = Sign.word("concat");
  private static final Sign IM2COL = Sign.word("im2col");
  private static final Sign COL2IM = Sign.word("col2im");

  /// Of an expression in which every gradient is a reference.
  Formulation(Function<Reference, Formula> names, boolean shapes) {
    this(names, Formula.Gradient::new, shapes);
  }

  Formula of(Expression expression) {
    return switch (expression) {
      case Reference reference -> names.apply(reference);
      case Product(Expression left, Expression right) ->
          new Formula.Product(Kind.MATRIX, List.of(shaped(left), shaped(right)));
      case Transposed(Expression operand) -> Formula.transposed(of(operand));
      case Sum(Expression left, Expression right) -> sum(of(left), of(right));
      case Difference(Expression left, Expression right) -> sum(of(left), negated(of(right)));
      case Hadamard(Expression left, Expression right) ->
          new Formula.Product(Kind.CELLWISE, List.of(of(left), of(right)));
      case Quotient(Expression left, Expression right) -> new Formula.Fraction(of(left), of(right));
      case Squared(Expression operand) -> new Formula.Power(of(operand), 2);
      case Scaled(Scalar factor, Expression operand) ->
          new Formula.Product(Kind.NUMBERS, List.of(ScalarFormulas.constant(factor), of(operand)));
      case ScaledBy(Expression number, Expression operand) ->
          new Formula.Product(Kind.NUMBERS, List.of(of(number), of(operand)));
      case Mapped mapped -> mapped(mapped);
      case SumAlong(Axes axes, Expression operand) -> new Formula.Total(axes, of(operand));
      case Broadcast(Expression operand, _) -> of(operand);
      case Reshaped(Expression operand, _) -> call(RESHAPE, operand);
      case OneHot(Expression operand, _) -> call(ONE_HOT, operand);
      case GroupSum(_, Size each, Expression operand) ->
          new Formula.GroupTotal(Axis.ROWS, each, of(operand));
      case GroupCopy(Size each, Expression operand) -> new Formula.Repeated(of(operand), each);
      case LogDeterminant(Expression operand) -> new Formula.LogDeterminant(of(operand));
      case Inverse(Expression operand) -> new Formula.Inverse(of(operand));
      case Whole whole ->
          new Formula.Call(whole.sign(), whole.parts().stream().map(this::of).toList());
      case Constant(Scalar number, _) -> ScalarFormulas.constant(number);
      case Joined(_, List<Expression> parts) ->
          new Formula.Call(CONCAT, parts.stream().map(this::of).toList());
      case Block block -> slice(block);
      case Gathered(_, Expression operand) -> call(IM2COL, operand);
      case Scattered(_, Expression operand) -> call(COL2IM, operand);
      case RowMax(Expression operand) -> call(Basic.MAX.sign(), operand);
      case LastOnes(Expression operand) -> call(LAST_ONES, operand);
      case Winners(Expression operand) -> call(Basic.IS_LARGEST.sign(), operand);
      case Total(List<Expression> parts) ->
          parts.stream().map(this::of).reduce(this::sum).orElseThrow();
      case Arriving arriving -> arriving(arriving);
      case StillToDerive(Expression by, Expression arriving, Expression derived, _) ->
          new Formula.Partial(of(arriving.hadamard(derived).sumOfAll()), of(by));
    };
  }

  /// `∂L/∂(X·W)`; of what is used several times, what comes back from one use.
  private Formula arriving(Arriving arriving) {
    Formula whole = gradient.apply(of(arriving.of()));
    return arriving
        .via()
        .<Formula>map(use -> new Formula.Share(whole, new Portion.From(of(use))))
        .orElse(whole);
  }

  /// A factor with its shape under it, where that is wanted.
  Formula shaped(Expression expression) {
    Formula formula = of(expression);
    return shapes ? new Formula.Shaped(formula, expression.shape()) : formula;
  }

  private Formula call(Sign sign, Expression operand) {
    return new Formula.Call(sign, List.of(of(operand)));
  }

  private Formula mapped(Mapped mapped) {
    List<Formula> operands = mapped.operands().stream().map(this::of).toList();
    return mapped.function().isWrittenOut()
        ? new ScalarFormulas(Kind.CELLWISE, operands).of(mapped.function().definition())
        : new Formula.Call(mapped.function().sign(), operands);
  }

  private Formula sum(Formula left, Formula right) {
    List<Formula> terms = new ArrayList<>();
    terms.addAll(left.terms());
    terms.addAll(right.terms());
    return new Formula.Sum(terms);
  }

  private static Formula negated(Formula formula) {
    return new Formula.Product(Kind.NUMBERS, List.of(new Formula.Exact(-1), formula));
  }

  /// `G[:,3:5]`
  private Formula slice(Block block) {
    Range all = new Range.All();
    Range stretch = new Range.Between(block.offset(), block.offset() + block.extent().value());
    return new Formula.Slice(
        of(block.operand()), block.axis().of(stretch, all), block.axis().of(all, stretch));
  }
}
