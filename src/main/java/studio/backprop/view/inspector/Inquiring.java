package studio.backprop.view.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import studio.backprop.explain.Folded;
import studio.backprop.explain.From;
import studio.backprop.explain.Tree;
import studio.backprop.explain.Tree.InnerCell;
import studio.backprop.graph.CellName;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.telling.OriginPhrases;

/// Factors that are asked about are asked of the session.
///
/// @param of whose sum it is
record Inquiring(Session session, From of) implements ProductFlow.Asking {

  @Override
  public void follow(CellName cell) {
    session.askOn(cell);
  }

  @Override
  public Optional<String> origin(Tree.Constant constant) {
    Shown now = session.shown();
    return new OriginPhrases(now.graph(), now.style()).of(constant, of);
  }

  @Override
  public void inside(InnerCell cell, Consumer<Folded> told) {
    session.errands().explain(cell, told);
  }
}
