package studio.backprop.view.graph.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Box;

/// Where everything on a card is, in pixels from its upper left corner. It follows from shapes and
/// names alone, so that a card does not change its size while a pass is played, and a graph can be
/// laid out before any card is made.
///
/// @param twoLines whether the shape stands below the name, there being no room beside it
/// @param gradientLeft where the gradient's cells begin: below the value's, or right of them where
///   these are many rows of few
/// @param gradientTop the same from the top; its name stands above them
/// @param gradient null where none ever comes
public record CardGeometry(
    double width,
    double height,
    boolean twoLines,
    MatrixGeometry value,
    double valueTop,
    @Nullable MatrixGeometry gradient,
    double gradientLeft,
    double gradientTop,
    int inputs) {

  public static final double LEFT = 14;
  public static final double RIGHT = 9;
  static final double BOTTOM = 9;
  static final double LINE = 27;
  static final double SECOND_LINE = 14;
  public static final double TITLE = 19;
  private static final double NARROWEST = 84;
  private static final double GAP = 10;

  /// Longer names, in signs, are set smaller, and cut off at last: a card is no wider for them.
  private static final int LONGEST_NAME = 40;

  /// Gradients stand right of values that have so many rows and are narrow: they are high enough.
  static final int TALL = 4;

  /// The same in a graph that has more room in width than in height.
  static final int TALL_IN_HIGH_GRAPH = 3;

  /// The same where the width is what makes a graph small: no gradient stands beside its value.
  static final int NEVER = Integer.MAX_VALUE;

  private static final int NARROW = 3;

  /// As wide as a picture of a matrix may be for its gradient to stand beside it.
  private static final double NARROW_HEAT = 120;

  /// @param tall from how many rows on a gradient may stand beside its value
  static CardGeometry of(NodeLook look, Matrix matrix, int tall, boolean simplified) {
    MatrixGeometry value =
        simplified || MatrixGeometry.isLarge(matrix)
            ? MatrixGeometry.heat(matrix, simplified)
            : MatrixGeometry.cells(
                matrix, look.rowNames(), look.columnNames(), look.words(), look.numbers());
    boolean beside = value.rows() >= tall && isNarrow(value);
    MatrixGeometry gradient = look.node().contributes() && !simplified ? bare(value, beside) : null;
    double name = labelWidth(look) + GAP + opWidth(look);
    double shape = shapeWidth(look);
    double matrices = value.width() + (gradient != null && beside ? GAP + gradient.width() : 0);
    double inner = Math.max(matrices, NARROWEST - LEFT - RIGHT);
    boolean twoLines = name + 2 * GAP + shape > inner;
    inner = Math.max(inner, twoLines ? Math.max(name, shape) : 0);
    double header = LINE + (twoLines ? SECOND_LINE : 0);
    boolean named = gradient != null && beside;
    double valueTop = named ? Math.max(header, header + TITLE - value.labelHeight()) : header;
    double valueEnd = valueTop + value.height();
    double gradientLeft = LEFT + (beside ? value.width() + GAP : 0);
    double gradientTop = beside ? valueTop + value.labelHeight() : valueEnd + TITLE;
    double end = gradient == null || beside ? valueEnd : gradientTop + gradient.height();
    return new CardGeometry(
        Math.ceil(LEFT + inner + RIGHT),
        Math.ceil(end + BOTTOM),
        twoLines,
        value,
        valueTop,
        gradient,
        gradientLeft,
        gradientTop,
        look.node().operands().size());
  }

  private static boolean isNarrow(MatrixGeometry value) {
    return value.columns() <= NARROW || (value.heat() && value.width() <= NARROW_HEAT);
  }

  /// The gradient has the cells of its value in the same columns, or the same rows, without names.
  private static MatrixGeometry bare(MatrixGeometry value, boolean beside) {
    return new MatrixGeometry(
        value.rows(),
        value.columns(),
        value.cellWidth(),
        beside ? value.cellHeight() : Math.min(value.cellHeight(), 20),
        beside ? 0 : value.labelWidth(),
        0,
        value.heat());
  }

  public static double labelWidth(NodeLook look) {
    return 8 + 8.5 * Math.min(LONGEST_NAME, look.label().plain().length());
  }

  static double opWidth(NodeLook look) {
    return 3 + look.op().chars().mapToDouble(CardGeometry::letter).sum();
  }

  /// How wide a letter is, about: no type is at hand where cards are planned.
  private static double letter(int letter) {
    return switch (letter) {
      case 'm', 'w' -> 10.8;
      case 'f', 'i', 'j', 'l', 'r', 't', '-' -> 4.2;
      default -> 6.5;
    };
  }

  static double shapeWidth(NodeLook look) {
    return 7.7 * look.shape().length();
  }

  /// Where a cell of the value or of the gradient is on the card; nothing where there is no such
  /// matrix.
  public Optional<Area> cell(Quantity quantity, int row, int column) {
    MatrixGeometry matrix = quantity == Quantity.VALUE ? value : gradient;
    double left = quantity == Quantity.VALUE ? LEFT : gradientLeft;
    double top = quantity == Quantity.VALUE ? valueTop : gradientTop;
    return Optional.ofNullable(matrix).map(cells -> cells.cell(row, column).movedBy(left, top));
  }

  /// The cell of one of its matrices that is at a point of the card.
  public Optional<MatrixGeometry.Position> at(Quantity quantity, double x, double y) {
    MatrixGeometry matrix = quantity == Quantity.VALUE ? value : gradient;
    double left = quantity == Quantity.VALUE ? LEFT : gradientLeft;
    double top = quantity == Quantity.VALUE ? valueTop : gradientTop;
    return Optional.ofNullable(matrix).flatMap(cells -> cells.at(x - left, y - top));
  }

  /// How far below the top the value leaves the card.
  double output() {
    return Math.round(valueTop + value.height() / 2);
  }

  /// How far below the top each operand arrives.
  List<Double> inputOffsets() {
    double top = LINE - 6;
    double room = height - top - 8;
    return IntStream.rangeClosed(1, inputs)
        .mapToObj(i -> (double) Math.round(top + room * i / (inputs + 1)))
        .toList();
  }

  Box box(String id) {
    return new Box(id, width, height, inputOffsets(), output(), null);
  }
}
