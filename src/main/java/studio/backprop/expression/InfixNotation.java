package studio.backprop.expression;

import java.util.function.Function;
import studio.backprop.expression.Written.Binding;

/// A notation that sets a sign between two operands: what text, TeX and words have in common.
public abstract class InfixNotation implements Notation {
  private final Function<Reference, String> names;
  private final Signs signs;

  /// What stands between two operands, blanks included.
  public record Signs(String product, String hadamard, String plus, String minus) {}

  /// @param names what each matrix is called
  protected InfixNotation(Function<Reference, String> names, Signs signs) {
    this.names = names;
    this.signs = signs;
  }

  /// What a matrix is called.
  protected final String nameOf(Reference reference) {
    return names.apply(reference);
  }

  @Override
  public final Written name(Reference reference) {
    return Written.atom(nameOf(reference));
  }

  @Override
  public final Written product(Written left, Written right) {
    return joined(left, signs.product(), right, Binding.PRODUCT);
  }

  @Override
  public final Written multiplied(Written left, Written right) {
    return product(left, right);
  }

  @Override
  public final Written hadamard(Written left, Written right) {
    return joined(left, signs.hadamard(), right, Binding.PRODUCT);
  }

  @Override
  public final Written sum(Written left, Written right) {
    return joined(left, signs.plus(), right, Binding.SUM);
  }

  @Override
  public final Written difference(Written left, Written right) {
    return new Written(left.text() + signs.minus() + within(right, Binding.PRODUCT), Binding.SUM);
  }

  /// Two operands that bind no tighter than what stands between them.
  protected final Written joined(Written left, String sign, Written right, Binding binding) {
    return new Written(within(left, binding) + sign + within(right, binding), binding);
  }
}
