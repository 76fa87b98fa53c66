package studio.backprop.session.gaze;

/// How a gradient's cell is told, whichever it is.
///
/// @param rung the way to the gradient that is told
/// @param example the example of the batch that is told of, from 0; it may be one that is not there
/// @param orders whether the other orders and transposes of a product are told too
/// @param line the line of the derivation that is told, from 1, and 0 for what is derived; it may
///   be one that is not there
/// @param inNumbers whether that line is told in numbers too
public record Inquiry(Rung rung, int example, boolean orders, int line, boolean inNumbers) {
  static final Inquiry USUAL = new Inquiry(Rung.MATRIX, 0, false, 0, false);

  public Inquiry with(Rung chosen) {
    return new Inquiry(chosen, example, orders, line, inNumbers);
  }

  public Inquiry withExample(int chosen) {
    return new Inquiry(rung, chosen, orders, line, inNumbers);
  }

  public Inquiry withOrders(boolean wanted) {
    return new Inquiry(rung, example, wanted, line, inNumbers);
  }

  public Inquiry withLine(int chosen) {
    return new Inquiry(rung, example, orders, chosen, inNumbers);
  }

  public Inquiry withNumbers(boolean wanted) {
    return new Inquiry(rung, example, orders, line, wanted);
  }
}
