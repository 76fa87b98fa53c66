package studio.backprop.view.formula;

import java.util.List;

/// A typeset formula as outlines, independent of font size and colour.
///
/// All lengths are in thousandths of an em ([#UNITS_PER_EM]), `y` grows downward, and the origin is
/// the left end of the baseline: what stands on the line has a negative `y`.
///
/// @param runs the outlines, in the order in which their inks first occur; together they are the
///   whole formula
/// @param width how far the formula advances to the right
/// @param ascent the height above the baseline
/// @param descent the depth below the baseline, not negative
public record FormulaOutline(List<Run> runs, double width, double ascent, double descent) {

  /// How many units of the outline make one em, the font size.
  public static final int UNITS_PER_EM = 1000;

  public FormulaOutline {
    runs = List.copyOf(runs);
  }

  /// The part of a formula that is drawn in one ink.
  ///
  /// @param ink the name given in `\textcolor{name}{…}`, which is also the style class that colours
  ///   the run, or the empty string for what is written outside any `\textcolor`
  /// @param path the outline as SVG path data, filled by the non-zero rule
  public record Run(String ink, String path) {}
}
