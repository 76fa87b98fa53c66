package studio.backprop.expression.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import studio.backprop.expression.Expression;
import studio.backprop.expression.MatrixRule;
import studio.backprop.expression.Reference;

/// How a gradient follows from what an operation computes, a rule a line. The lines differ in form
/// only: each has the gradient's value.
///
/// @param lines at least one
/// @param unless the operand whose rows would have to add up to 1 for a shorter form, and do not
public record Derivation(List<Line> lines, Optional<Reference> unless) {

  public Derivation {
    lines = List.copyOf(lines);
  }

  /// The gradient in the form that is used.
  public Expression gradient() {
    return lines.getLast().is();
  }

  /// As far as it holds for some numbers.
  ///
  /// @param rowsAddUpToOne whether each row of an operand adds up to 1
  public Derivation where(Predicate<Reference> rowsAddUpToOne) {
    for (int k = 0; k < lines.size(); k++) {
      Optional<Reference> given = lines.get(k).given();
      if (given.isPresent() && !rowsAddUpToOne.test(given.get())) {
        return new Derivation(lines.subList(0, k), given);
      }
    }
    return this;
  }

  /// With one line more: the same in the form in which a course writes it.
  public Derivation inCourseForm(Expression form) {
    List<Line> more = new ArrayList<>(lines);
    more.add(new Line(MatrixRule.COURSE_FORM, form, Optional.empty()));
    return new Derivation(more, unless);
  }
}
