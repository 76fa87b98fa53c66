package studio.backprop.writing.formula;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Condition;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Numeral;
import studio.backprop.scalar.Sign;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;
import studio.backprop.writing.style.MathText;

/// A formula, of whole matrices or of single cells: a tree that a writer makes a text of.
public sealed interface Formula {

  /// A matrix or a number by its name.
  record Name(MathText label) implements Formula {}

  /// `∂L/∂S`, and of a cell `∂L/∂S[k,j]`; a reader may prefer `gradient S`.
  record Gradient(MathText objective, Formula of) implements Formula {
    private static final MathText LOSS = new MathText("L", "L");

    /// Of a loss that no graph gives a name.
    public Gradient(Formula of) {
      this(LOSS, of);
    }
  }

  /// `∂S[k,j]/∂W[i,j]`
  record Partial(Formula of, Formula by) implements Formula {}

  /// `X[i,k]`
  record Cell(Formula matrix, Index row, Index column) implements Formula {}

  /// A named matrix inside an operation: `E.R`.
  record Inner(Formula operation, Formula name) implements Formula {}

  /// A number that is written as it is: `−1`.
  record Exact(double value) implements Formula {}

  /// A number by its letter: `n`, `λ`.
  record Letter(String name) implements Formula {}

  /// A number as it is shown, among others that are.
  record Rounded(Numeral numeral) implements Formula {}

  /// What is added up. A term that begins with a minus is taken away.
  record Sum(List<Formula> terms) implements Formula {
    public Sum {
      terms = List.copyOf(terms);
    }
  }

  /// What is multiplied.
  record Product(Kind kind, List<Formula> factors) implements Formula {
    public Product {
      factors = List.copyOf(factors);
    }
  }

  /// How factors are multiplied.
  enum Kind {
    /// Rows against columns.
    MATRIX,
    /// Cell by cell.
    CELLWISE,
    /// Numbers, or a number and a matrix.
    NUMBERS
  }

  /// Cell by cell, or of numbers.
  record Fraction(Formula above, Formula below) implements Formula {}

  /// `x²`
  record Power(Formula base, int exponent) implements Formula {}

  /// `Xᵀ`; made by [#transposed].
  record Transposed(Formula of) implements Formula {}

  /// `X⁻¹`
  record Inverse(Formula of) implements Formula {}

  /// A function of what stands in its brackets.
  record Call(Sign sign, List<Formula> arguments) implements Formula {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /// `log|det X|`
  record LogDeterminant(Formula of) implements Formula {}

  /// `Σₖ …`
  record Over(Index.Letter letter, Formula body) implements Formula {}

  /// `max over k of …`
  ///
  /// @param first what stands before them, as the one that is held against all
  record Among(Sign sign, List<Formula> first, Index.Letter letter, Formula each)
      implements Formula {
    public Among {
      first = List.copyOf(first);
    }
  }

  /// A sum of cells of a matrix, along an axis or of all.
  record Total(Axes axes, Formula of) implements Formula {}

  /// The sums of so many neighbouring rows or columns at a time.
  record GroupTotal(Axis axis, Size size, Formula of) implements Formula {}

  /// Each row or column so many times.
  record Repeated(Formula of, Size times) implements Formula {}

  /// `[condition] · body`
  record Where(List<Condition> conditions, Formula body) implements Formula {
    public Where {
      conditions = List.copyOf(conditions);
    }
  }

  /// `[X[i,0] = j]`
  record Bracket(Formula left, Formula right) implements Formula {}

  /// An index as a number.
  record Position(Index index) implements Formula {}

  /// A factor with its shape set under it, where there is room for that.
  record Shaped(Formula of, Shape shape) implements Formula {}

  /// What is pointed at within a formula.
  record Marked(Formula of) implements Formula {}

  /// `left = right`
  record Equation(Formula left, Relation relation, Formula right) implements Formula {}

  /// What stands between the sides of an equation.
  enum Relation {
    EQUALS("="),
    /// It equals but for what was rounded away of the numbers that are shown.
    ABOUT("≈"),
    /// It should equal, and by mistake it does not.
    DIFFERS("≠"),
    /// The right side is one of several that are added up.
    ADDS("←"),
    /// The left side becomes the right one.
    BECOMES("→"),
    /// The left side is from now on what the right one is.
    IS_SET_TO("←");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    /// As plain text has it.
    public String sign() {
      return sign;
    }
  }

  /// Some rows or columns of a matrix: `X[i,:]`.
  record Slice(Formula matrix, Range rows, Range columns) implements Formula {}

  /// Rows or columns of a slice.
  sealed interface Range {
    /// All of them.
    record All() implements Range {}

    /// The one that an index says.
    record One(Index index) implements Range {}

    /// From one and up to another that is left out.
    record Between(long from, long to) implements Range {}
  }

  /// What is known of a sum while it grows.
  record Share(Formula quantity, Portion portion) implements Formula {}

  /// Which part of a sum.
  sealed interface Portion {
    /// What came before.
    record SoFar() implements Portion {}

    /// What comes from one operation.
    record From(Formula source) implements Portion {}

    /// What one example brings.
    record OfExample(Index example) implements Portion {}

    /// What the examples up to one bring together; they are counted from 0, as rows are.
    record UpToExample(int last) implements Portion {}
  }

  /// A matrix written out with its numbers.
  ///
  /// @param highlight which of them are pointed at
  record Filled(Matrix matrix, Highlight highlight) implements Formula {
    public Filled(Matrix matrix) {
      this(matrix, Highlight.NONE);
    }
  }

  /// Xᵀ; of what is transposed already, by itself or by its name, the matrix itself.
  static Formula transposed(Formula of) {
    return switch (of) {
      case Transposed(Formula inner) -> inner;
      case Shaped(Formula inner, Shape shape) -> new Shaped(transposed(inner), shape.transposed());
      case Marked(Formula inner) when !(transposed(inner) instanceof Transposed) ->
          new Marked(transposed(inner));
      case Name(MathText label) ->
          NameShape.untransposed(label).<Formula>map(Name::new).orElseGet(() -> new Transposed(of));
      default -> new Transposed(of);
    };
  }

  /// The same without a mark around it.
  default Formula unmarked() {
    return this instanceof Marked(Formula of) ? of : this;
  }

  /// What is added up in it; itself where it is no sum. In a marked sum each term is marked.
  default List<Formula> terms() {
    return switch (this) {
      case Sum(List<Formula> terms) -> terms;
      case Marked(Sum(List<Formula> terms)) -> terms.stream().<Formula>map(Marked::new).toList();
      default -> List.of(this);
    };
  }

  /// What is multiplied in it, cell by cell or as numbers; itself where nothing is, and a number
  /// such as `2λ` is one factor.
  default List<Formula> multiplied() {
    return switch (this) {
      case Formula constant when constant.isConstant() -> List.of(constant);
      case Product(Kind kind, List<Formula> factors) when kind != Kind.MATRIX -> factors;
      case Marked(Product(Kind kind, List<Formula> factors)) when kind != Kind.MATRIX ->
          factors.stream().<Formula>map(Marked::new).toList();
      default -> List.of(this);
    };
  }

  /// Whether it is made of numbers and their letters only: `2/n`. Such a number is written in one,
  /// without spaces.
  default boolean isConstant() {
    return switch (this) {
      case Exact _, Letter _ -> true;
      case Sum(List<Formula> terms) -> terms.stream().allMatch(Formula::isConstant);
      case Product(_, List<Formula> factors) -> factors.stream().allMatch(Formula::isConstant);
      case Fraction(Formula above, Formula below) -> above.isConstant() && below.isConstant();
      case Power(Formula base, _) -> base.isConstant();
      case Call(_, List<Formula> arguments) -> arguments.stream().allMatch(Formula::isConstant);
      case Marked(Formula of) -> of.isConstant();
      default -> false;
    };
  }

  /// How tightly it holds together.
  default Binding binding() {
    return switch (this) {
      case Equation _ -> Binding.EQUATION;
      case Sum _ -> Binding.SUM;
      case Product _, Over _, Among _, Total _, GroupTotal _, Where _ -> Binding.PRODUCT;
      case Fraction _, Partial _, Gradient _ -> Binding.QUOTIENT;
      case Power _, Transposed _, Inverse _ -> Binding.SCRIPT;
      case Exact(double value) -> value < 0 ? Binding.PRODUCT : Binding.ATOM;
      case Rounded(Numeral numeral) -> numeral.value() < 0 ? Binding.PRODUCT : Binding.ATOM;
      case Position(Index index) -> index instanceof Index.Computed ? Binding.SUM : Binding.ATOM;
      case Shaped(Formula of, _) -> of.binding();
      case Marked(Formula of) -> of.binding();
      case Cell(Gradient _, _, _) -> Binding.QUOTIENT;
      case Name(MathText label) -> NameShape.binding(label);
      case Letter _,
          Cell _,
          Inner _,
          Call _,
          LogDeterminant _,
          Bracket _,
          Slice _,
          Share _,
          Repeated _,
          Filled _ ->
          Binding.ATOM;
    };
  }
}
