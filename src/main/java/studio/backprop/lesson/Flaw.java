package studio.backprop.lesson;

import java.util.Locale;
import studio.backprop.graph.Mistake;

/// What explains a wrong answer.
public sealed interface Flaw {

  /// What it is called: `transposed`, `sum-forgotten`.
  String kind();

  /// A mistake that can be made in the graph leads to this answer.
  record Classic(Mistake mistake) implements Flaw {
    @Override
    public String kind() {
      return mistake.kind().toString();
    }
  }

  /// A product that does not multiply, or something that is of another shape than what is asked.
  ///
  /// @param why the fault, or both shapes
  record DoesNotFit(Misfit why) implements Flaw {
    private static final String KIND = "does-not-fit";

    @Override
    public String kind() {
      return KIND;
    }
  }

  /// A plain slip.
  enum Plain implements Flaw {
    /// The number is that of the cell across the diagonal; the shape or the formula is turned.
    TRANSPOSED,
    /// A value is taken for the gradient.
    VALUE_FOR_GRADIENT,
    /// It is the right one negated.
    SIGN,
    /// It is the right number to too few digits.
    ROUNDING,
    /// The sizes are right, but the symbols are others that happen to be as large: no wrong answer.
    FITS_BY_CHANCE,
    /// It is named by itself.
    CIRCULAR;

    @Override
    public String kind() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
