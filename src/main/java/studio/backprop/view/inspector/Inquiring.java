package studio.backprop.view.inspector;

import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Explanation.InnerCell;
import studio.backprop.graph.CellName;
import studio.backprop.session.Inquiry;

/// Factors that are asked about go on with the inquiry.
record Inquiring(Inquiry inquiry) implements ProductFlow.Asking {

  @Override
  public void follow(CellName cell) {
    inquiry.follow(cell);
  }

  @Override
  public Contribution inside(InnerCell cell) {
    return inquiry.inside(cell);
  }
}
