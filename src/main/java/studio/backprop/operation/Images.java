package studio.backprop.operation;

import static studio.backprop.operation.OperationBuilder.operation;

import java.util.List;
import studio.backprop.expression.Extents;
import studio.backprop.expression.Gathered;
import studio.backprop.expression.RowMax;
import studio.backprop.expression.Windows;
import studio.backprop.expression.Windows.Layout;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// Convolution and pooling: images whose channels are stacked down the rows, X (C·H)×W.
///
/// Every window that the filter stands on is laid out as a patch, and then a convolution is a
/// product and pooling a sum or a maximum; back, each cell of a patch is added where it was picked
/// from.
final class Images {
  /// Cross-correlation: K (F·C·f)×g slides over X; filters are stacked down the rows, likewise the
  /// output.
  private static final Operation CONV2D =
      operation("conv2d")
          .ports("X", "K", "b?")
          .whole("channels", 1.0, 1)
          .whole("filters", 1.0, 1)
          .whole("stride", 1.0, 1)
          .whole("padding", 0.0, 0)
          .declaredAs(Images::convolution);

  private static final Operation MAX_POOL =
      pooling("max-pool")
          .declaredAs(o -> {
            Windows windows = pooling(o);
            var patches = new Gathered(windows, o.port("X"));
            o.value(new RowMax(patches).reshapedTo(output(windows, windows.channels())));
          });

  private static final Operation AVERAGE_POOL =
      pooling("average-pool")
          .declaredAs(o -> {
            Windows windows = pooling(o);
            var patches = new Gathered(windows, o.port("X"));
            var each = Extents.over(1, patches.shape().columns());
            o.value(
                patches
                    .sumOfColumns()
                    .scaled(each)
                    .reshapedTo(output(windows, windows.channels())));
          });

  static final Family FAMILY = Family.of("images", "C", CONV2D, MAX_POOL, AVERAGE_POOL);

  private Images() {}

  private static void convolution(Declaration o) {
    int channels = o.whole("channels");
    int filters = o.whole("filters");
    var X = o.port("X", "h", "w");
    var K = o.port("K", "f", "g");
    divides(o, "X", "channels");
    divides(o, "K", "filters", "channels");
    var windows =
        windows(
            o,
            Layout.COLUMN_PER_PLACE,
            K.shape().rows().value() / ((long) filters * channels),
            K.shape().columns().value(),
            o.whole("padding"));
    var patches = windows.patches();
    var rowPerFilter = new Shape(Size.of(filters), patches.rows());
    var b = o.optional("b", "1", Integer.toString(filters));
    var P = o.inner("P", new Gathered(windows, X));
    var product = K.reshapedTo(rowPerFilter).times(P);
    var biased = product.plusBroadcast(b == null ? null : b.transposed());
    o.value(biased.reshapedTo(output(windows, filters)));
  }

  private static OperationBuilder pooling(String name) {
    return operation(name)
        .ports("X")
        .whole("channels", 1.0, 1)
        .whole("window", null, 1)
        .wholeOr("stride", "window", 1);
  }

  private static Windows pooling(Declaration o) {
    int window = o.whole("window");
    divides(o, "X", "channels");
    return windows(o, Layout.ROW_PER_PLACE, window, window, 0);
  }

  private static Shape output(Windows windows, int filters) {
    return Shape.of((long) filters * windows.down(), windows.across());
  }

  private static Windows windows(
      Declaration o, Layout layout, long windowHeight, long windowWidth, int padding) {
    int channels = o.whole("channels");
    int stride = o.whole("stride");
    Shape image = o.shape("X");
    long height = image.rows().value() / channels;
    long down = places(o, Axis.ROWS, height, windowHeight, stride, padding);
    long across = places(o, Axis.COLUMNS, image.columns().value(), windowWidth, stride, padding);
    return new Windows(
        layout,
        channels,
        (int) height,
        (int) image.columns().value(),
        (int) windowHeight,
        (int) windowWidth,
        stride,
        padding,
        (int) down,
        (int) across);
  }

  /// (w − f + 2·padding)/stride + 1, which must be whole.
  private static long places(
      Declaration o, Axis way, long extent, long window, int stride, int padding) {
    long room = extent - window + 2L * padding;
    o.require(
        room >= 0 && room % stride == 0,
        new ShapeClash.NotWhole(o.side("X"), way, extent, window, stride, padding));
    return room / stride + 1;
  }

  /// The options' product must divide the rows of what is wired to a port.
  private static void divides(Declaration o, String port, String... options) {
    long parts = 1;
    for (String option : options) {
      parts *= o.whole(option);
    }
    o.require(
        o.shape(port).rows().value() % parts == 0,
        new ShapeClash.NotDivided(o.side(port), List.of(options), parts));
  }
}
