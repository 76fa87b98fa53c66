package studio.backprop.expression;

import studio.backprop.shape.Shape;

/// A formula in the other form: with every matrix laid on its side, X·W is W·X.
///
/// From (X·W)ᵀ = Wᵀ·Xᵀ: products change their order, rows are columns, and what was transposed
/// still is.
public final class TurnedNotation implements Notation {
  private final Notation upright;

  public TurnedNotation(Notation upright) {
    this.upright = upright;
  }

  @Override
  public Written name(Reference reference) {
    return upright.name(reference);
  }

  @Override
  public Written cell(Reference reference, Index row, Index column) {
    return upright.cell(reference, column, row);
  }

  @Override
  public Written cellOf(Written matrix, Index row, Index column) {
    return upright.cellOf(matrix, column, row);
  }

  @Override
  public Written sumOver(Index index, Written body) {
    return upright.sumOver(index, body);
  }

  @Override
  public Written product(Written left, Written right) {
    return upright.product(right, left);
  }

  @Override
  public Written hadamard(Written left, Written right) {
    return upright.hadamard(left, right);
  }

  @Override
  public Written sum(Written left, Written right) {
    return upright.sum(left, right);
  }

  @Override
  public Written difference(Written left, Written right) {
    return upright.difference(left, right);
  }

  @Override
  public Written quotient(Written above, Written below) {
    return upright.quotient(above, below);
  }

  @Override
  public Written inverse(Written matrix) {
    return upright.inverse(matrix);
  }

  @Override
  public Written number(double value) {
    return upright.number(value);
  }

  @Override
  public Written transposed(Written matrix) {
    return upright.transposed(matrix);
  }

  @Override
  public Written squared(Written matrix) {
    return upright.squared(matrix);
  }

  @Override
  public Written multiplied(Written left, Written right) {
    return upright.multiplied(left, right);
  }

  @Override
  public Written scaled(Coefficient coefficient, Written matrix) {
    return upright.scaled(coefficient, matrix);
  }

  @Override
  public Written call(Symbol function, Written argument) {
    return upright.call(function, argument);
  }

  @Override
  public Written total(SumAlong.Axis axis, Written matrix) {
    return upright.total(
        switch (axis) {
          case ROWS -> SumAlong.Axis.COLUMNS;
          case COLUMNS -> SumAlong.Axis.ROWS;
          case ALL -> SumAlong.Axis.ALL;
        },
        matrix);
  }

  @Override
  public Written shaped(Written factor, Shape shape) {
    return upright.shaped(factor, shape.transposed());
  }

  @Override
  public String bracketed(String text) {
    return upright.bracketed(text);
  }
}
