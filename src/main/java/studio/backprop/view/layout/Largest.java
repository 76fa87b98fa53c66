package studio.backprop.view.layout;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import studio.backprop.view.layout.ElkLayered.Way;

/// The usual layout, or where that is higher than its room, the one of several in which the cards
/// are seen largest: with its columns otherwise filled, or with fewer cards in each of more
/// columns.
final class Largest implements BaseLayout {
  /// Beyond so many boxes nobody sees all of them at once, and each layout takes long.
  static final int MOST = 40;

  /// The room that the graph has in a usual window with side panels, and without.
  private static final Area NARROW = new Area(0, 0, 692, 544);

  private static final Area WIDE = new Area(0, 0, 1252, 544);

  /// What is seen smaller than this without side panels cannot be read.
  private static final double LEGIBLE = 0.8;

  /// What is seen smaller than this does not fit between side panels.
  private static final double LEAST = 0.7;

  /// How much larger the cards have to be seen that flow and wires may be less straight for it,
  /// where they can be read anyway.
  private static final double WORTH = 1.1;

  /// Beyond so many columns that wires pass it takes too long to find how they are straightest:
  /// four times as many take about eight times as long.
  static final int MOST_STRAIGHT = 3_000;

  private static final BaseLayout USUAL = new ElkLayered(Way.USUAL);

  private static final BaseLayout QUICKER =
      new ElkLayered(Way.USUAL.with(NodePlacementStrategy.BRANDES_KOEPF));

  private static final List<BaseLayout> SAME_COLUMNS =
      layouts(
          Way.USUAL.with(NodePlacementStrategy.LINEAR_SEGMENTS),
          Way.USUAL.with(NodePlacementStrategy.BRANDES_KOEPF));

  private static final List<BaseLayout> MORE_COLUMNS =
      layouts(
          Way.columnsOf(2),
          Way.columnsOf(3),
          Way.columnsOf(4),
          new Way(LayeringStrategy.STRETCH_WIDTH, 0, NodePlacementStrategy.LINEAR_SEGMENTS));

  /// What is less straight still.
  private static final List<BaseLayout> CLOSE_COLUMNS =
      layouts(
          Way.columnsOf(2).with(NodePlacementStrategy.BRANDES_KOEPF),
          Way.columnsOf(3).with(NodePlacementStrategy.BRANDES_KOEPF),
          Way.columnsOf(4).with(NodePlacementStrategy.BRANDES_KOEPF));

  private static List<BaseLayout> layouts(Way... ways) {
    return Stream.of(ways).<BaseLayout>map(ElkLayered::new).toList();
  }

  @Override
  public LayoutResult layout(LayoutRequest request, BooleanSupplier cancelled) {
    if (Layers.passed(request) > MOST_STRAIGHT) {
      return QUICKER.layout(request, cancelled);
    }
    LayoutResult best = USUAL.layout(request, cancelled);
    if (request.boxes().size() > MOST || !isHigh(best)) {
      return best;
    }
    best = largest(best, SAME_COLUMNS, 1, request, cancelled);
    best = largest(best, MORE_COLUMNS, WORTH, request, cancelled);
    return isLegible(best) ? best : largest(best, CLOSE_COLUMNS, WORTH, request, cancelled);
  }

  /// The one that is seen largest, if it is so much larger than the best before.
  private static LayoutResult largest(
      LayoutResult before,
      List<BaseLayout> others,
      double worth,
      LayoutRequest request,
      BooleanSupplier cancelled) {
    LayoutResult best = before;
    double least = worth;
    for (BaseLayout other : others) {
      if (cancelled.getAsBoolean()) {
        return best;
      }
      LayoutResult result = other.layout(request, cancelled);
      if (isLarger(result, best, least)) {
        best = result;
        least = 1;
      }
    }
    return best;
  }

  /// While the cards cannot be read, whatever brings them closer to that is worth it.
  private static boolean isLarger(LayoutResult one, LayoutResult other, double worth) {
    return isLegible(other)
        ? isLegible(one) && size(one) > worth * size(other)
        : zoom(one, WIDE) > zoom(other, WIDE);
  }

  private static boolean isLegible(LayoutResult result) {
    return zoom(result, WIDE) >= LEGIBLE;
  }

  /// Whether its height is what makes it small in a wide room.
  private static boolean isHigh(LayoutResult result) {
    return result.bounds().height() * WIDE.width() > result.bounds().width() * WIDE.height();
  }

  static boolean isTooWide(LayoutResult result) {
    Area bounds = result.bounds();
    return zoom(result, NARROW) < LEAST
        && bounds.width() * NARROW.height() > bounds.height() * NARROW.width();
  }

  /// How large the cards are seen, on the whole.
  static double size(LayoutResult result) {
    return Math.sqrt(zoom(result, NARROW) * zoom(result, WIDE));
  }

  private static double zoom(LayoutResult result, Area room) {
    return Math.min(
        room.width() / Math.max(1, result.bounds().width()),
        room.height() / Math.max(1, result.bounds().height()));
  }
}
