package studio.backprop.scenario.program;

import studio.backprop.notation.SizeWording;
import studio.backprop.notation.SourcePosition;
import studio.backprop.notation.Syntax;
import studio.backprop.shape.WrittenSize;

/// Names, sizes and settings as they stand in a program.
final class Written {
  private Written() {}

  /// An option in a program.
  static String name(String name) {
    return name.replace('-', '_');
  }

  static Syntax node(String id) {
    return Syntax.Name.of(id);
  }

  static Syntax number(double value) {
    Syntax size = new Syntax.Literal(Math.abs(value), SourcePosition.START);
    return value < 0 || (value == 0 && 1 / value < 0)
        ? new Syntax.Negated(size, SourcePosition.START)
        : size;
  }

  /// A size that is set by an option: a number alone would be read as a number.
  static Syntax symbolic(WrittenSize size) {
    return size.isNumber() ? text(size.toString()) : SizeWording.of(size);
  }

  static Syntax text(String text) {
    return new Syntax.Text(text, SourcePosition.START);
  }
}
