package studio.backprop.view.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Texts;
import studio.backprop.trace.CellCheck;
import studio.backprop.trace.CellCheck.Cell;
import studio.backprop.trace.GradientCheck;
import studio.backprop.writing.style.Numbers;

/// One cell of a gradient on the map of its errors.
///
/// @param look the style class by which it is tinted
/// @param off whether it is off
/// @param said what it comes to
record Square(CellName cell, String look, boolean off, String said) {
  /// That of a cell at a kink.
  static final String KINK = "kink";

  /// That of a cell with which nothing can be compared.
  static final String NOT_FINITE = "not-finite";

  private static final int FINEST = -12;
  private static final int POWERS = 2;

  /// The last tint, for all that is larger.
  private static final int LAST = 6;

  /// All looks, those of errors from the least to the largest.
  static List<String> looks() {
    List<String> looks = new ArrayList<>(List.of(KINK, NOT_FINITE));
    for (int tint = 0; tint <= LAST; tint++) {
      looks.add(look(tint));
    }
    return looks;
  }

  private static String look(int tint) {
    return "error-" + tint;
  }

  /// Those of the cells that were looked at, in any order.
  static List<Square> of(GradientCheck check, Texts texts) {
    return Stream.of(
            check.compared().stream().map(cell -> compared(check, cell, texts)),
            check.kinks().stream().map(cell -> other(check, cell, KINK, texts)),
            check.notFinite().stream().map(cell -> other(check, cell, NOT_FINITE, texts)))
        .flatMap(squares -> squares)
        .toList();
  }

  static Square compared(GradientCheck of, CellCheck check, Texts texts) {
    CellName name = name(of, check.cell());
    Numbers numbers = new Numbers(2, texts.decimalMark());
    return new Square(
        name,
        look(tint(check.error())),
        !check.holds(),
        texts.get(
            check.holds() ? "check-cell-good" : "check-cell-off",
            name,
            numbers.brief(check.gradient()),
            numbers.brief(check.difference()),
            numbers.size(check.error())));
  }

  private static Square other(GradientCheck of, Cell cell, String look, Texts texts) {
    CellName name = name(of, cell);
    return new Square(name, look, false, texts.get("check-cell-" + look, name));
  }

  /// The name of a gradient's cell.
  static CellName name(GradientCheck of, Cell cell) {
    return new CellName(of.node().id(), Quantity.GRADIENT, cell.row(), cell.column());
  }

  /// A tint each two powers of ten, so that the tolerance of 1e-6 lies between two of them.
  private static int tint(double error) {
    if (Double.isNaN(error)) {
      return LAST;
    }
    double power = Math.ceil((Math.log10(error) - FINEST) / POWERS);
    return (int) Math.clamp(power, 0, LAST);
  }
}
