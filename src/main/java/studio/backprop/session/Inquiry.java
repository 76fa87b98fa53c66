package studio.backprop.session;

/// How a gradient's cell is told, whichever it is.
///
/// @param rung the way to the gradient that is told
/// @param example the example of the batch that is told of, from 0; it may be one that is not there
/// @param orders whether the other orders and transposes of a product are told too
public record Inquiry(Rung rung, int example, boolean orders) {
  static final Inquiry USUAL = new Inquiry(Rung.MATRIX, 0, false);

  Inquiry with(Rung chosen) {
    return new Inquiry(chosen, example, orders);
  }

  Inquiry withExample(int chosen) {
    return new Inquiry(rung, chosen, orders);
  }

  Inquiry withOrders(boolean wanted) {
    return new Inquiry(rung, example, wanted);
  }
}
