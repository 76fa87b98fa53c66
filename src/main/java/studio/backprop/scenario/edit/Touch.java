package studio.backprop.scenario.edit;

import java.util.Optional;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.scenario.Scenario;

/// What of a document differs from one version to the next, and so what is to be made anew.
public enum Touch {
  /// How things look and what is said of them: nothing is to be run again.
  APPEARANCE,

  /// Numbers of leaves: the graph stays, and is run again.
  NUMBERS,

  /// The graph itself: it is assembled anew.
  STRUCTURE;

  public static Touch between(Scenario before, Scenario after) {
    boolean sameFrame =
        before.catalogue().equals(after.catalogue())
            && before.dims().equals(after.dims())
            && before.output().equals(after.output())
            && before.outputGradient().equals(after.outputGradient())
            && before.batch().equals(after.batch())
            && before.nodes().size() == after.nodes().size();
    if (!sameFrame) {
      return STRUCTURE;
    }
    Touch touch = APPEARANCE;
    for (int k = 0; k < before.nodes().size() && touch != STRUCTURE; k++) {
      Touch here = between(before.nodes().get(k), after.nodes().get(k));
      touch = here.compareTo(touch) > 0 ? here : touch;
    }
    return touch;
  }

  private static Touch between(Node before, Node after) {
    if (before.equals(after)) {
      return APPEARANCE;
    }
    if (before instanceof LeafNode one && after instanceof LeafNode other) {
      return hasSameShape(one, other)
          ? one.value().equals(other.value()) ? APPEARANCE : NUMBERS
          : STRUCTURE;
    }
    return before instanceof OperationNode && bare(before).equals(bare(after))
        ? APPEARANCE
        : STRUCTURE;
  }

  private static boolean hasSameShape(LeafNode one, LeafNode other) {
    return one.id().equals(other.id())
        && one.kind() == other.kind()
        && one.rows().equals(other.rows())
        && one.columns().equals(other.columns())
        && one.value().sameSize(other.value())
        && one.rowLabels().size() == other.rowLabels().size()
        && one.columnLabels().size() == other.columnLabels().size();
  }

  private static Node bare(Node node) {
    return node.with(new Node.Appearance(Optional.empty(), Optional.empty()));
  }
}
