package studio.backprop.view.graph.map;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import studio.backprop.view.layout.Area;

/// Where the small map stands in the window, from the left and from the top, and how large; each as
/// a share of what is possible.
record Stand(double across, double down, double size) {
  static final Stand USUAL = new Stand(1, 1, 1);

  /// Between it and the edge of the window.
  private static final double GAP = 10;

  /// At the top of the window, where what an edit changed is told.
  private static final double BELOW_STRIP = 26;

  /// The largest first.
  private static final List<Double> SIZES = List.of(1.0, 0.75, 0.55);

  private static final List<Stand> CORNERS =
      List.of(USUAL, new Stand(0, 1, 1), new Stand(1, 0, 1), new Stand(0, 0, 1));

  /// Between two places along an edge.
  private static final double STEP = 1 / 16.0;

  /// In the smallest size: wires run there.
  private static final List<Stand> EDGES =
      DoubleStream.iterate(1 - STEP, share -> share > 0, share -> share - STEP)
          .boxed()
          .flatMap(share ->
              Stream.of(
                  new Stand(share, 1, 1),
                  new Stand(share, 0, 1),
                  new Stand(1, share, 1),
                  new Stand(0, share, 1)))
          .map(place -> place.of(SIZES.getLast()))
          .toList();

  /// Here in full size where it covers nothing, else where it covers least: in a corner, smaller,
  /// or between cards at an edge.
  ///
  /// @param between whether it is worth while to look there
  Stand best(ToDoubleFunction<Stand> covered, boolean between) {
    Stream<Stand> here = Stream.of(CORNERS.contains(of(1)) ? of(1) : this);
    Stream<Stand> corners =
        SIZES.stream().flatMap(share -> CORNERS.stream().map(place -> place.of(share)));
    Stream<Stand> edges = between ? EDGES.stream() : Stream.of();
    Iterator<Stand> places =
        Stream.of(here, corners, edges).flatMap(Function.identity()).iterator();
    Stand best = this;
    double least = Double.POSITIVE_INFINITY;
    while (least > 0 && places.hasNext()) {
      Stand place = places.next();
      double cover = covered.applyAsDouble(place);
      if (cover < least) {
        least = cover;
        best = place;
      }
    }
    return best;
  }

  private Stand of(double share) {
    return new Stand(across, down, share);
  }

  /// @param width of the map in full size
  /// @param height the same
  Area place(double width, double height, Area room) {
    return new Area(
        GAP + across * (room.width() - 2 * GAP - width * size),
        BELOW_STRIP + down * (room.height() - BELOW_STRIP - GAP - height * size),
        width * size,
        height * size);
  }
}
