package studio.backprop.expression.derivation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.backprop.expression.Expression;
import studio.backprop.expression.MatrixRule;
import studio.backprop.scalar.DerivationRule;

/// A rule that brings an expression into another form with the same value.
///
/// @param at the other form, where the rule applies to the whole of an expression
public record Rewriting(DerivationRule rule, Function<Expression, Optional<Expression>> at) {

  /// All rules, each tried before the next.
  public static final List<Rewriting> ALL =
      List.of(
          new Rewriting(MatrixRule.TURNED_TWICE, Turning::twice),
          new Rewriting(MatrixRule.TURNED_NUMBER, Turning::number),
          new Rewriting(MatrixRule.TURNED_PRODUCT, Turning::product),
          new Rewriting(MatrixRule.COPIED_NUMBER, Numbers::copied),
          new Rewriting(MatrixRule.NUMBER_IN_FRONT, Numbers::inFront),
          new Rewriting(MatrixRule.NUMBERS_GATHERED, Numbers::gathered),
          new Rewriting(MatrixRule.COMMON_FACTOR, Factoring::common),
          new Rewriting(MatrixRule.SIGN, Factoring::sign),
          new Rewriting(MatrixRule.RESHAPE, Turning::reshaped));
}
