package studio.backprop.view.inspector;

import java.util.function.Consumer;
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
  public void inside(InnerCell cell, Consumer<Contribution> told) {
    session.errands().explain(cell, told);
  }
}
