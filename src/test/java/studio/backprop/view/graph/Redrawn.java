package studio.backprop.view.graph;

import java.util.HashSet;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// What of a picture is drawn or laid out anew from now on.
final class Redrawn {
  final Set<Node> wires = new HashSet<>();
  final Set<Node> parents = new HashSet<>();

  Redrawn(GraphView view) {
    for (Node line : view.lookupAll(".wire-line")) {
      if (line instanceof Path path) {
        path.getElements()
            .addListener((ListChangeListener<PathElement>) _ -> wires.add(path.getParent()));
      }
    }
    view.picture().cards().all().forEach(this::watch);
  }

  private void watch(Node node) {
    if (node instanceof Parent parent) {
      parent
          .needsLayoutProperty()
          .subscribe(needed -> {
            if (needed) {
              parents.add(parent);
            }
          });
      parent.getChildrenUnmodifiable().forEach(this::watch);
    }
  }
}
