package studio.backprop.view.layout;

import java.util.Set;

/// Boxes that a person has folded into one.
///
/// @param members their ids
public record Cluster(Set<String> members) {
  public static final double WIDTH = 150;
  public static final double HEIGHT = 74;

  public Cluster {
    members = Set.copyOf(members);
  }
}
