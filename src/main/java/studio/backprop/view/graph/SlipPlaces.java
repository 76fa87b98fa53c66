package studio.backprop.view.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import studio.backprop.view.layout.Area;

/// Where a slip stands: beside its card, in sight, over as little of other cards as can be.
final class SlipPlaces {
  private static final double GAP = 7;

  /// A slip that nobody sees is worse than a card that is hidden for a moment.
  private static final double OUT_OF_SIGHT = 3;

  private SlipPlaces() {}

  static Area best(Area card, double width, double height, Collection<Area> cards, Area sight) {
    List<Area> candidates =
        Stream.of(card.x(), card.right() - width, card.x() + (card.width() - width) / 2)
            .flatMap(x ->
                Stream.of(
                    new Area(x, card.bottom() + GAP, width, height),
                    new Area(x, card.y() - GAP - height, width, height)))
            .toList();
    return candidates.stream()
        .min(
            Comparator.comparingDouble(
                place -> covered(place, cards) + OUT_OF_SIGHT * outside(place, sight)))
        .orElseThrow();
  }

  private static double covered(Area place, Collection<Area> cards) {
    return cards.stream().mapToDouble(card -> common(place, card)).sum();
  }

  private static double outside(Area place, Area sight) {
    return place.width() * place.height() - common(place, sight);
  }

  private static double common(Area a, Area b) {
    double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
    double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
    return Math.max(0, width) * Math.max(0, height);
  }
}
