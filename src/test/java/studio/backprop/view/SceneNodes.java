package studio.backprop.view;

import javafx.scene.Node;
import javafx.scene.Parent;

/// How many nodes there are in a scene.
public final class SceneNodes {
  private SceneNodes() {}

  public static int under(Node node) {
    int count = 1;
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        count += under(child);
      }
    }
    return count;
  }
}
