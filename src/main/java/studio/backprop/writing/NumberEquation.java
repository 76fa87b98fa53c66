package studio.backprop.writing;

import java.util.Optional;
import studio.backprop.writing.formula.Formula.Relation;

/// Numbers that make a number, as a reader sees them.
///
/// @param relation whether the numbers that are shown give the one that is shown, or only about, or
///   whether by mistake they make another
/// @param value what they make, without a sign of its own for about
/// @param alone where one thing makes it that is no cell and no product: what that is, for its
///   value would be told by itself
public record NumberEquation(Relation relation, String value, Optional<Alone> alone) {

  /// What something that stands alone is made of, in numbers.
  ///
  /// @param isWhole whether none of them is left out
  public record Alone(String numbers, boolean isWhole) {}
}
