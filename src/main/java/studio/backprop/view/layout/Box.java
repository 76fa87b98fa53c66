package studio.backprop.view.layout;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A card to be placed: its size, and where its ports are, to the whole pixel: ELK aligns wires on
/// whole pixels, and they are sharp there.
///
/// @param id names the box in wires and in the result
/// @param inputs how far below the top each input is, on the left side, from the first to the last
/// @param output how far below the top the output is, on the right side
/// @param dragged where a person put its upper left corner, or null where the layout may choose
public record Box(
    String id,
    double width,
    double height,
    List<Double> inputs,
    double output,
    @Nullable Point dragged) {

  public Box {
    inputs = inputs.stream().map(offset -> (double) Math.round(offset)).toList();
    output = Math.round(output);
  }

  /// A box with its inputs spread evenly over its left side, its output half way down the right.
  public static Box of(String id, double width, double height, int inputs) {
    List<Double> offsets =
        IntStream.rangeClosed(1, inputs).mapToObj(i -> height * i / (inputs + 1)).toList();
    return new Box(id, width, height, offsets, height / 2, null);
  }

  /// The box with its upper left corner where a person put it.
  public Box draggedTo(double x, double y) {
    return new Box(id, width, height, inputs, output, new Point(x, y));
  }

  /// The box as one that the layout may place.
  public Box free() {
    return dragged == null ? this : new Box(id, width, height, inputs, output, null);
  }

  Area at(Point corner) {
    return new Area(corner.x(), corner.y(), width, height);
  }

  Point outputAt(Point corner) {
    return new Point(corner.x() + width, corner.y() + output);
  }

  Point inputAt(Point corner, int input) {
    return new Point(corner.x(), corner.y() + inputs.get(input));
  }
}
