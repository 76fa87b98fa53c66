package studio.backprop.expression;

import java.util.function.BiFunction;
import java.util.function.Function;
import studio.backprop.expression.Written.Binding;
import studio.backprop.shape.Shape;

/// Formulas as TeX, with the shapes set under the factors of a product where that is wanted.
public final class TexNotation extends InfixNotation {
  private static final Signs SIGNS = new Signs(" \\cdot ", " \\odot ", " + ", " - ");
  private final BiFunction<Reference, String, String> cells;
  private final Function<Shape, String> captions;

  /// @param names what each matrix is called, in TeX
  /// @param cells what a cell of a matrix is called, given its indices
  /// @param captions what stands under each factor of a product; empty for nothing
  public TexNotation(
      Function<Reference, String> names,
      BiFunction<Reference, String, String> cells,
      Function<Shape, String> captions) {
    super(names, SIGNS);
    this.cells = cells;
    this.captions = captions;
  }

  /// @param names what each matrix is called, in TeX
  /// @param shapes whether the factors of a product carry their shapes
  public TexNotation(Function<Reference, String> names, boolean shapes) {
    this(
        names,
        (reference, indices) -> indexed(names.apply(reference), indices),
        shapes ? TexNotation::of : _ -> "");
  }

  /// A cell of a matrix, in TeX: `{W}_{i,j}`.
  public static String indexed(String matrix, String indices) {
    return "{" + matrix + "}_{" + indices + "}";
  }

  @Override
  public Written cell(Reference reference, Index row, Index column) {
    return Written.atom(cells.apply(reference, row.text() + "," + column.text()));
  }

  @Override
  public Written cellOf(Written matrix, Index row, Index column) {
    return Written.atom(indexed(within(matrix, Binding.ATOM), row.text() + "," + column.text()));
  }

  @Override
  public Written sumOver(Index index, Written body) {
    return new Written(
        "\\sum_{" + index.text() + "} " + within(body, Binding.PRODUCT), Binding.PRODUCT);
  }

  @Override
  public Written quotient(Written above, Written below) {
    return Written.atom("\\frac{" + above.text() + "}{" + below.text() + "}");
  }

  @Override
  public Written inverse(Written matrix) {
    return new Written(tight(matrix) + "^{-1}", Binding.SCRIPT);
  }

  @Override
  public Written number(double value) {
    return Written.atom(Numerals.plain(value).replace("−", "-"));
  }

  @Override
  public Written transposed(Written matrix) {
    return Written.transposed(tight(matrix), "^{\\top}");
  }

  @Override
  public Written squared(Written matrix) {
    return new Written(tight(matrix) + "^{2}", Binding.SCRIPT);
  }

  @Override
  public Written scaled(Coefficient coefficient, Written matrix) {
    String factor = within(matrix, Binding.PRODUCT);
    if (coefficient.isMinusOne()) {
      return new Written("-" + factor, Binding.PRODUCT);
    }
    return new Written(number(coefficient) + " " + factor, Binding.PRODUCT);
  }

  @Override
  public Written call(Symbol function, Written argument) {
    return Written.atom(function.tex() + bracketed(function.leading() + argument.text()));
  }

  @Override
  public Written total(SumAlong.Axis axis, Written matrix) {
    String sign =
        switch (axis) {
          case ROWS -> "\\sum_{\\text{rows}} ";
          case COLUMNS -> "\\sum_{\\text{columns}} ";
          case ALL -> "\\sum ";
        };
    return new Written(sign + within(matrix, Binding.PRODUCT), Binding.PRODUCT);
  }

  @Override
  public Written shaped(Written factor, Shape shape) {
    String caption = captions.apply(shape);
    return caption.isEmpty()
        ? factor
        : Written.atom("{\\underset{" + caption + "}{" + within(factor, Binding.PRODUCT) + "}}");
  }

  @Override
  public String bracketed(String text) {
    return "\\left(" + text + "\\right)";
  }

  /// A shape in TeX: `n\times d`.
  public static String of(Shape shape) {
    return shape.symbols().replace("×", "\\times ").replace("·", "\\cdot ").replace("_", "\\_");
  }

  private static String number(Coefficient coefficient) {
    String above = coefficient.numerator().replace("−", "-");
    boolean negative = above.startsWith("-");
    String plain = negative ? above.substring(1) : above;
    String sign = negative ? "-" : "";
    return coefficient.denominator().isEmpty()
        ? above + "\\,"
        : sign + "\\frac{" + plain + "}{" + coefficient.denominator().replace("·", "\\cdot ") + "}";
  }

  /// What a superscript is set on: brackets around everything that is not one sign.
  private String tight(Written matrix) {
    boolean fraction =
        matrix.text().startsWith("\\frac") || matrix.text().startsWith("\\text{gradient");
    boolean raised = matrix.text().contains("^");
    String text = fraction ? bracketed(matrix.text()) : within(matrix, Binding.ATOM);
    return raised && !fraction ? "{" + text + "}" : text;
  }
}
