package studio.backprop.expression;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.backprop.expression.Written.Binding;

/// Formulas as a line of plain text: `Xᵀ · ∂L/∂S`.
public final class PlainNotation extends InfixNotation {
  private static final Signs SIGNS = new Signs(" · ", " ⊙ ", " + ", " − ");

  /// The operation's own names: its ports, `G` for the upstream gradient.
  public static final PlainNotation OF_PORTS =
      new PlainNotation(reference ->
          switch (reference.role()) {
            case UPSTREAM -> "G";
            case INNER_GRADIENT -> "∂L/∂" + reference.name();
            case OUTPUT -> "output";
            case OPERAND, INNER -> reference.name();
          });

  /// @param names what each matrix is called
  public PlainNotation(Function<Reference, String> names) {
    super(names, SIGNS);
  }

  @Override
  public Written cell(Reference reference, Index row, Index column) {
    String letter =
        switch (reference.role()) {
          case UPSTREAM -> "δ";
          case INNER_GRADIENT -> "δ" + reference.name();
          case OPERAND, INNER, OUTPUT -> nameOf(reference).toLowerCase(Locale.ROOT);
        };
    return Written.atom(letter + at(row, column));
  }

  @Override
  public Written cellOf(Written matrix, Index row, Index column) {
    return Written.atom(within(matrix, Binding.ATOM) + at(row, column));
  }

  @Override
  public Written sumOver(Index index, Written body) {
    return new Written(
        "Σ" + subscript(index.text()) + " " + within(body, Binding.PRODUCT), Binding.PRODUCT);
  }

  @Override
  public Written quotient(Written above, Written below) {
    return new Written(
        within(above, Binding.PRODUCT) + " / " + within(below, Binding.SCRIPT), Binding.PRODUCT);
  }

  @Override
  public Written inverse(Written matrix) {
    return new Written(tight(matrix) + "⁻¹", Binding.SCRIPT);
  }

  @Override
  public Written number(double value) {
    return Written.atom(Numerals.plain(value));
  }

  @Override
  public Written transposed(Written matrix) {
    return Written.transposed(tight(matrix), "ᵀ");
  }

  @Override
  public Written squared(Written matrix) {
    return new Written(tight(matrix) + "²", Binding.SCRIPT);
  }

  @Override
  public Written scaled(Coefficient coefficient, Written matrix) {
    String factor = within(matrix, Binding.PRODUCT);
    return coefficient.isMinusOne()
        ? new Written("−" + factor, Binding.PRODUCT)
        : new Written(coefficient.plain() + " · " + factor, Binding.PRODUCT);
  }

  @Override
  public Written call(Symbol function, Written argument) {
    return Written.atom(function.plain() + "(" + function.leading() + argument.text() + ")");
  }

  @Override
  public Written total(SumAlong.Axis axis, Written matrix) {
    String sign =
        switch (axis) {
          case ROWS -> "Σ rows ";
          case COLUMNS -> "Σ columns ";
          case ALL -> "Σ ";
        };
    return new Written(sign + within(matrix, Binding.PRODUCT), Binding.PRODUCT);
  }

  @Override
  public String bracketed(String text) {
    return "(" + text + ")";
  }

  /// What a superscript is set on: brackets around everything that is not one sign.
  private String tight(Written matrix) {
    boolean fraction = matrix.text().startsWith("∂") || matrix.text().startsWith("gradient ");
    return fraction ? bracketed(matrix.text()) : within(matrix, Binding.ATOM);
  }

  private static String at(Index row, Index column) {
    return "[" + row.text() + "," + column.text() + "]";
  }

  private static String subscript(String index) {
    return index.chars().mapToObj(c -> below((char) c)).collect(Collectors.joining());
  }

  private static String below(char sign) {
    int letter = "klmprst".indexOf(sign);
    return letter >= 0
        ? String.valueOf("ₖₗₘₚᵣₛₜ".charAt(letter))
        : String.valueOf((char) ('₀' + (sign - '0')));
  }
}
