package studio.backprop.writing.formula;

/// How tightly a formula holds together, from the loosest on: what is looser than the place that it
/// stands in needs brackets.
public enum Binding {
  EQUATION,
  SUM,
  PRODUCT,
  QUOTIENT,
  SCRIPT,
  ATOM;

  boolean isLooserThan(Binding place) {
    return compareTo(place) < 0;
  }
}
