package studio.backprop.view.graph.port;

import java.util.List;
import java.util.stream.IntStream;

/// How far below the top of a card its ports stand: those that are wired where their wires arrive,
/// the others between them, none over another.
///
/// @param height of the card
/// @param apart how far apart two of them are at least
record PortPlaces(double height, double apart) {

  /// @param wired of each port whether it is wired
  /// @param arrivals where the wires arrive, one for each port that is
  List<Double> of(List<Boolean> wired, List<Double> arrivals) {
    double[] places = between(wired, arrivals);
    for (int i = 1; i < places.length; i++) {
      places[i] = Math.max(places[i], places[i - 1] + apart);
    }
    double lowest = height - apart / 2;
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = Math.min(places[i], lowest);
      lowest = places[i] - apart;
    }
    return IntStream.range(0, places.length).mapToObj(i -> places[i]).toList();
  }

  private double[] between(List<Boolean> wired, List<Double> arrivals) {
    double[] places = new double[wired.size()];
    double above = 0;
    int arrived = 0;
    for (int i = 0; i < places.length; i++) {
      if (wired.get(i)) {
        above = arrivals.get(arrived++);
        places[i] = above;
        continue;
      }
      int free = (int) wired.subList(i, places.length).stream().takeWhile(one -> !one).count();
      double below = arrived < arrivals.size() ? arrivals.get(arrived) : height;
      for (int k = 0; k < free; k++) {
        places[i + k] = above + (below - above) * (k + 1) / (free + 1);
      }
      i += free - 1;
    }
    return places;
  }
}
