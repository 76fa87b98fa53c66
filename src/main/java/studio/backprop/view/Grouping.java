package studio.backprop.view;

import studio.backprop.session.Session;
import studio.backprop.session.document.NodeGroup;
import studio.backprop.view.graph.hand.GroupEditing;

/// What is done to groups on the graph, done to those of the document.
record Grouping(Session session) implements GroupEditing {
  private static String any(NodeGroup group) {
    return group.members().iterator().next();
  }

  @Override
  public void unfold(NodeGroup group) {
    session.group(groups -> groups.unfolding(any(group)));
  }

  @Override
  public void rename(NodeGroup group, String name) {
    session.group(groups -> groups.naming(any(group), name));
  }

  @Override
  public void moved(NodeGroup group, double x, double y) {
    session.group(groups -> groups.moving(any(group), x, y));
  }
}
