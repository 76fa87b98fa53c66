package studio.backprop.view.graph.hand;

import studio.backprop.session.document.NodeGroup;

/// Where what a person does to groups of nodes goes.
public interface GroupEditing {
  /// Whoever only looks.
  GroupEditing NONE =
      new GroupEditing() {
        @Override
        public void unfold(NodeGroup group) {}

        @Override
        public void rename(NodeGroup group, String name) {}

        @Override
        public void moved(NodeGroup group, double x, double y) {}
      };

  /// Its nodes are to be seen again.
  void unfold(NodeGroup group);

  /// It is to be called otherwise.
  ///
  /// @param name blank where it is to be called after what leaves it
  void rename(NodeGroup group, String name);

  /// Its card stands at another place now.
  ///
  /// @param x the left edge of the card, in pixels at zoom 1
  /// @param y its upper edge
  void moved(NodeGroup group, double x, double y);
}
