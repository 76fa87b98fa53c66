package studio.backprop.view.layout;

import java.util.Optional;
import java.util.Set;

/// Boxes that a person has folded into one.
///
/// @param members their ids
/// @param dragged where a person has put it; empty where the layout may choose
public record Cluster(Set<String> members, Optional<Point> dragged) {
  public static final double WIDTH = 150;
  public static final double HEIGHT = 74;

  public Cluster {
    members = Set.copyOf(members);
  }
}
