package studio.backprop.view.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Cards stacked below each other, with gaps through which wires pass.
final class Column {

  private final double right;
  private final double[] tops;
  private final double[] bottoms;

  private Column(double right, double[] tops, double[] bottoms) {
    this.right = right;
    this.tops = tops;
    this.bottoms = bottoms;
  }

  /// Stacks boxes from `y` = 0 downward and enters their areas.
  static Column stack(List<Box> boxes, double x, Map<String, Area> areas) {
    double[] tops = new double[boxes.size()];
    double[] bottoms = new double[boxes.size()];
    double right = x;
    double y = 0;
    for (int i = 0; i < tops.length; i++) {
      Area area = boxes.get(i).at(new Point(x, y));
      areas.put(boxes.get(i).id(), area);
      tops[i] = y;
      bottoms[i] = area.bottom();
      right = Math.max(right, area.right());
      y = area.bottom() + Spacing.CARDS;
    }
    return new Column(right, tops, bottoms);
  }

  /// Where the widest card ends.
  double right() {
    return right;
  }

  /// The height nearest to the given one at which a wire passes all cards.
  ///
  /// @param lane where in a gap it runs, from 0 at its upper to 1 at its lower border
  double passage(double y, double lane) {
    double inGap = Spacing.CLEARANCE / 2 + lane * (Spacing.CARDS - Spacing.CLEARANCE);
    int card = cardAt(y);
    if (card < 0) {
      return y;
    }
    double above = tops[card] - Spacing.CARDS + inGap;
    double below = bottoms[card] + inGap;
    return y - above < below - y ? above : below;
  }

  /// The card that a wire at this height would touch, or -1.
  private int cardAt(double y) {
    double margin = Spacing.CLEARANCE / 4;
    int found = Arrays.binarySearch(tops, y + margin);
    int card = found >= 0 ? found : -found - 2;
    return card >= 0 && y < bottoms[card] + margin ? card : -1;
  }
}
