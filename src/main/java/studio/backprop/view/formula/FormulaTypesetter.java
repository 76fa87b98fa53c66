package studio.backprop.view.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.NewCommandMacro;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import studio.backprop.view.formula.FormulaOutline.Run;
import studio.backprop.writing.tex.MalformedFormulaException;
import studio.backprop.writing.tex.TexRules;

/// Turns TeX into outlines with JLaTeXMath: a pure function, slow the first time (about half a
/// second, for the fonts), quick afterwards.
///
/// JLaTeXMath keeps its fonts and macros in static fields without a lock, so formulas are set one
/// at a time, whoever asks.
final class FormulaTypesetter {

  /// The size for which the spaces that TeX gives in points are right.
  private static final int POINTS = 20;

  /// In ems. Brackets are drawn in pieces, and a bracket around a raised bracket is twice as tall.
  private static final int TALLEST = 1_500;

  /// What has something written under it, where braces make a letter of it: JLaTeXMath would take
  /// it for a relation, and leave no space between it and a sign.
  private static final String LETTER_OVER = "letterover";

  static {
    AwtWithoutDisplay.ensure();
    NewCommandMacro.addNewCommand(LETTER_OVER, "\\mathord{\\underset{#1}{#2}}", 2);
  }

  private FormulaTypesetter() {}

  /// Sets one formula in display style.
  ///
  /// @throws MalformedFormulaException if it is not valid TeX, or uses a command that is refused
  static synchronized FormulaOutline typeset(String tex) {
    TexRules.check(tex);
    ChineseFont.provideFor(tex);
    try {
      Inks inks = new Inks();
      TeXFormula formula = new TeXFormula(spaced(inks.encode(tex)));
      Box box = formula.createTeXIcon(TeXConstants.STYLE_DISPLAY, POINTS).getBox();
      if (box.getHeight() + box.getDepth() > TALLEST) {
        throw new IllegalArgumentException("it is too tall");
      }
      return outline(box, inks);
    } catch (RuntimeException | StackOverflowError malformed) {
      throw new MalformedFormulaException(tex, malformed);
    }
  }

  private static String spaced(String tex) {
    return tex.replace("{\\underset", "{\\" + LETTER_OVER);
  }

  private static FormulaOutline outline(Box box, Inks inks) {
    Map<String, SvgPath> paths = new LinkedHashMap<>();
    OutlineGraphics graphics =
        new OutlineGraphics((color, shape) ->
            paths.computeIfAbsent(inks.nameOf(color), _ -> new SvgPath()).add(shape));
    graphics.scale(FormulaOutline.UNITS_PER_EM, FormulaOutline.UNITS_PER_EM);
    box.draw(graphics, 0, 0);
    List<Run> runs = new ArrayList<>();
    paths.forEach((ink, path) -> runs.add(new Run(ink, path.toString())));
    return new FormulaOutline(
        runs, units(box.getWidth()), units(box.getHeight()), units(Math.max(0, box.getDepth())));
  }

  private static double units(float ems) {
    return ems * FormulaOutline.UNITS_PER_EM;
  }
}
