package studio.backprop.notation;

import java.util.List;
import studio.backprop.shape.Shape;
import studio.backprop.shape.SizeFault;

/// What is wrong with a text, as a value: where, and what would be right.
public record Fault(SourcePosition place, Reason reason) {

  /// What may stand at a place.
  public enum Wanted {
    /// A name, a number, a function or a bracket.
    OPERAND,
    /// A sign between two operands.
    SIGN,
    CLOSE,
    COMMA,
    END,
    /// A whole number from 0.
    WHOLE_NUMBER,
    NODE,
    EQUALS,
    RETURN,
    GRADIENT
  }

  /// One side of a sign, or what a function is given.
  ///
  /// @param text as it is written
  public record Side(String text, Shape shape) {}

  /// What is wrong.
  public sealed interface Reason {}

  /// Something else stands where one of several things would fit.
  ///
  /// @param found what stands there; empty at the end
  public record Unexpected(String found, List<Wanted> wanted) implements Reason {
    public Unexpected {
      wanted = List.copyOf(wanted);
    }
  }

  public record TooLong(int most) implements Reason {}

  /// Brackets stand one in the other more often.
  public record TooDeep(int most) implements Reason {}

  /// It is made of more signs.
  public record TooManySigns(int most) implements Reason {}

  public record NumberTooLarge(String number) implements Reason {}

  /// No matrix has this name.
  ///
  /// @param known the names that there are
  public record UnknownName(String name, List<String> known) implements Reason {
    public UnknownName {
      known = List.copyOf(known);
    }
  }

  /// No function has this name.
  ///
  /// @param known the functions that there are
  public record UnknownFunction(String function, List<String> known) implements Reason {
    public UnknownFunction {
      known = List.copyOf(known);
    }
  }

  /// There are more arguments than the function takes.
  public record TooManyArguments(Signature function, int given) implements Reason {}

  public record ArgumentMissing(Signature function, String parameter) implements Reason {}

  public record UnknownArgument(Signature function, String name) implements Reason {}

  public record ArgumentRepeated(Signature function, String parameter) implements Reason {}

  /// It is neither 0 nor 1.
  public record NoAxis(String found) implements Reason {}

  public record SizeUnfit(SizeFault fault) implements Reason {}

  /// The columns of the left are not as many as the rows of the right.
  public record NoProduct(Side left, Side right) implements Reason {}

  /// Along an axis the sizes differ, and neither is 1.
  public record NotCopied(Syntax.Sign sign, Side left, Side right) implements Reason {}

  /// Another shape holds more or fewer cells.
  public record OtherCount(Side side, Shape wanted) implements Reason {}

  /// The function takes as many rows as columns.
  public record NotSquare(String function, Side side) implements Reason {}

  /// No node may be called so: a name is a letter, then letters, digits or `_`, at most 32.
  public record NoName(String name) implements Reason {}

  /// An earlier line has the name.
  public record NameTaken(String name, int line) implements Reason {}

  /// A node would be called as a symbol is.
  public record NameOfSize(String name) implements Reason {}

  /// A symbol's size is not a whole number in its range.
  public record NoSymbolSize(String symbol, int most) implements Reason {}

  /// Nothing is said of what is returned.
  public record NothingReturned() implements Reason {}

  /// Something was returned before.
  public record ReturnedTwice(int line) implements Reason {}

  /// What arrives from above is no input, or used elsewhere.
  public record NothingArriving(String name) implements Reason {}

  /// An option is given something that is neither a number nor a text.
  public record NoSetting(String option, String given) implements Reason {}

  /// The leaves hold more numbers in all.
  public record TooManyNumbers(int most) implements Reason {}

  /// There are more nodes.
  public record TooManyNodes(int most) implements Reason {}

  /// A node is given more of them.
  public record TooManyInputs(int most) implements Reason {}
}
