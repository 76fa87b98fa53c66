package studio.backprop.view.graph.matrix;

/// A diverging colour map in steps, symmetric about zero: the largest magnitude is the last step on
/// either side. It goes by the square root, so that small numbers differ from each other where one
/// is large: a quarter of the largest is half as strong.
///
/// @param largest the largest magnitude; what is larger is as strong
public record Tint(double largest) {
  /// Steps on each side of zero.
  static final int STEPS = 9;

  /// How much of its colour the smallest number has: on a dark ground less looks like none.
  static final double FAINTEST = 0.2;

  /// −[#STEPS] to [#STEPS]; only zero itself, and what is no number, is 0.
  int step(double value) {
    double share = share(value);
    int step = (int) Math.round(STEPS * Math.abs(share));
    return share == 0 ? 0 : (int) Math.copySign(Math.max(1, step), share);
  }

  /// The same as a share from −1 to 1, without steps.
  double share(double value) {
    return value == 0 || Double.isNaN(value)
        ? 0
        : Math.copySign(Math.sqrt(Math.min(1, Math.abs(value) / largest)), value);
  }

  /// How much of its colour a number has, from 0 to 1.
  double strength(double value) {
    double share = Math.abs(share(value));
    return share == 0 ? 0 : FAINTEST + (1 - FAINTEST) * share;
  }
}
