package studio.backprop.view.layout;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import studio.backprop.view.layout.ElkLayered.Way;

/// The usual layout, or where that is higher than its room, the one of several in which the cards
/// are seen largest: with its columns otherwise filled, or with fewer cards in each of more
/// columns.
final class Largest implements BaseLayout {
  /// Beyond so many boxes nobody sees all of them at once, and each layout takes long.
  static final int MOST = 40;

  /// What is seen smaller than this without side panels cannot be read.
  private static final double LEGIBLE = 0.8;

  /// What is seen smaller than this does not fit between side panels.
  private static final double LEAST = 0.7;

  /// How much larger the cards have to be seen that flow and wires may be less straight for it,
  /// where they can be read anyway.
  private static final double WORTH = 1.1;

  /// The same for rows of which a part is out of sight.
  private static final double WORTH_A_PART = 1.15;

  /// The same for columns that are closer: what adds up is seen between them.
  private static final double WORTH_LESS_ROOM = 1.05;

  /// What is not seen smaller than this is seen as a whole unasked.
  private static final double SEEN_WHOLE = 0.65;

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
          Way.widening().with(NodePlacementStrategy.LINEAR_SEGMENTS));

  /// What is less straight still.
  private static final List<BaseLayout> CLOSE_COLUMNS =
      layouts(
          Way.columnsOf(2).with(NodePlacementStrategy.BRANDES_KOEPF),
          Way.columnsOf(3).with(NodePlacementStrategy.BRANDES_KOEPF),
          Way.columnsOf(4).with(NodePlacementStrategy.BRANDES_KOEPF));

  private static final BaseLayout CLOSER = new ElkLayered(Way.USUAL.closer());

  private static final List<BaseLayout> ROWS =
      layouts(
          Way.USUAL.closer().wrapped(WrappingStrategy.SINGLE_EDGE),
          Way.USUAL.closer().wrapped(WrappingStrategy.MULTI_EDGE),
          Way.USUAL
              .closer()
              .wrapped(WrappingStrategy.MULTI_EDGE)
              .with(NodePlacementStrategy.LINEAR_SEGMENTS));

  private static List<BaseLayout> layouts(Way... ways) {
    return Stream.of(ways).<BaseLayout>map(ElkLayered::new).toList();
  }

  @Override
  public LayoutResult layout(LayoutRequest request, BooleanSupplier cancelled) {
    if (Layers.passed(request) > MOST_STRAIGHT) {
      return QUICKER.layout(request, cancelled);
    }
    LayoutResult best = straight(request, cancelled);
    return request.room() == Room.NARROW && request.boxes().size() <= MOST
        ? narrower(best, request, cancelled)
        : best;
  }

  private static LayoutResult straight(LayoutRequest request, BooleanSupplier cancelled) {
    LayoutResult best = USUAL.layout(request, cancelled);
    if (request.boxes().size() > MOST || !Room.WIDE.isTooLowFor(best)) {
      return best;
    }
    best = largest(best, SAME_COLUMNS, 1, request, cancelled);
    best = largest(best, MORE_COLUMNS, WORTH, request, cancelled);
    return isLegible(best) ? best : largest(best, CLOSE_COLUMNS, WORTH, request, cancelled);
  }

  /// With columns that are closer to each other, or that go on in a row below, if it is seen so
  /// much larger between side panels.
  private static LayoutResult narrower(
      LayoutResult before, LayoutRequest request, BooleanSupplier cancelled) {
    if (!isSmallBetweenPanels(before)) {
      return before;
    }
    LayoutResult straight = larger(before, CLOSER.layout(request, cancelled), WORTH_LESS_ROOM);
    LayoutResult best = straight;
    for (BaseLayout rows : ROWS) {
      if (!cancelled.getAsBoolean()) {
        LayoutResult next = rows.layout(request, cancelled);
        best = isWorthWhile(next, straight) ? larger(best, next, 1) : best;
      }
    }
    return best;
  }

  /// Whether a drawing is all seen in rows, or much larger.
  private static boolean isWorthWhile(LayoutResult rows, LayoutResult straight) {
    double worth = Room.NARROW.zoom(rows) >= SEEN_WHOLE ? WORTH_LESS_ROOM : WORTH_A_PART;
    return Room.NARROW.zoom(rows) > worth * Room.NARROW.zoom(straight);
  }

  private static boolean isSmallBetweenPanels(LayoutResult result) {
    return Room.NARROW.zoom(result) < LEGIBLE && !Room.NARROW.isTooLowFor(result);
  }

  private static LayoutResult larger(LayoutResult one, LayoutResult other, double worth) {
    return Room.NARROW.zoom(other) > worth * Room.NARROW.zoom(one) ? other : one;
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
        : Room.WIDE.zoom(one) > Room.WIDE.zoom(other);
  }

  private static boolean isLegible(LayoutResult result) {
    return Room.WIDE.zoom(result) >= LEGIBLE;
  }

  static boolean isTooWide(LayoutResult result) {
    return Room.NARROW.zoom(result) < LEAST && !Room.NARROW.isTooLowFor(result);
  }

  /// How large the cards are seen, on the whole.
  static double size(LayoutResult result) {
    return Math.sqrt(Room.NARROW.zoom(result) * Room.WIDE.zoom(result));
  }
}
