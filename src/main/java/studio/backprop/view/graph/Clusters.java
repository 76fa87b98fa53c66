package studio.backprop.view.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.backprop.view.layout.Cluster;

/// The groups of nodes that a person has folded, each into one card. They are of the view alone: no
/// file has a place for them.
public final class Clusters {
  private final List<Cluster> all = new ArrayList<>();
  private final Runnable changed;

  Clusters(Runnable changed) {
    this.changed = changed;
  }

  List<Cluster> all() {
    return List.copyOf(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// Folds nodes into one card; a group of which some are, too.
  public void fold(Set<String> nodes) {
    Set<String> members = new HashSet<>(nodes);
    for (Cluster one : all()) {
      if (one.members().stream().anyMatch(nodes::contains)) {
        members.addAll(one.members());
        all.remove(one);
      }
    }
    all.add(new Cluster(members));
    changed.run();
  }

  void unfold(Cluster one) {
    all.removeIf(other -> other.members().containsAll(one.members()));
    changed.run();
  }

  /// Unfolds all of them.
  public void unfold() {
    all.clear();
    changed.run();
  }

  /// Another document has none.
  public void forget() {
    all.clear();
  }
}
