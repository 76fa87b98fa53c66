package studio.backprop.view.inspector;

import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Tree.InnerCell;
import studio.backprop.graph.CellName;
import studio.backprop.session.Session;

/// Factors that are asked about are asked of the session.
record Inquiring(Session session) implements ProductFlow.Asking {

  @Override
  public void follow(CellName cell) {
    session.askOn(cell);
  }

  @Override
  public Contribution inside(InnerCell cell) {
    return session.shown().explain(cell);
  }
}
