package studio.backprop.operation;

import studio.backprop.scalar.Origin;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// What a declaration is filled in with.
enum Filling {
  /// What one node of a graph has: sizes, settings, the numbers of its inputs.
  NODE {
    @Override
    Shape shape(Shape own, String rows, String columns) {
      return own;
    }

    @Override
    Scalar coefficient(String option, double value) {
      return Scalar.constant(value);
    }

    @Override
    boolean rowsAddUpToOne(Operand operand) {
      return operand.rowsAddUpToOne();
    }
  },

  /// What a textbook has: letters.
  LETTERS {
    @Override
    Shape shape(Shape own, String rows, String columns) {
      return new Shape(LetterSizes.size(rows), LetterSizes.size(columns));
    }

    @Override
    Scalar coefficient(String option, double value) {
      return Scalar.named(new Origin.Setting(option, option), value);
    }

    @Override
    boolean rowsAddUpToOne(Operand operand) {
      return true;
    }
  };

  /// The shape of an operand whose rows and columns a declaration calls by these names.
  abstract Shape shape(Shape own, String rows, String columns);

  /// An option's number in front of a matrix.
  abstract Scalar coefficient(String option, double value);

  /// Whether a form that needs that the rows of an operand add up to one may be taken.
  abstract boolean rowsAddUpToOne(Operand operand);
}
