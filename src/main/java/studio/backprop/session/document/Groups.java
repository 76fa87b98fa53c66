package studio.backprop.session.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import studio.backprop.graph.Node.Position;
import studio.backprop.scenario.edit.History;

/// The groups of nodes that a person has folded, each into one card. A node is in one of them at
/// most. They are no part of what a document says, so that no file holds them, they make no
/// document dirty.
public record Groups(List<NodeGroup> all) {
  public static final Groups NONE = new Groups(List.of());

  public Groups {
    all = List.copyOf(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// All nodes that are in one.
  Set<String> members() {
    return all.stream().flatMap(group -> group.members().stream()).collect(Collectors.toSet());
  }

  /// What they are called.
  List<Optional<String>> names() {
    return all.stream().map(NodeGroup::name).toList();
  }

  /// With nodes folded into one card, and with them each group of which some are. That has the name
  /// and the place of the first of these.
  public Groups folding(Set<String> nodes) {
    Set<String> members = new HashSet<>(nodes);
    List<NodeGroup> others = new ArrayList<>();
    Optional<NodeGroup> first = Optional.empty();
    for (NodeGroup group : all) {
      if (group.hasAny(nodes)) {
        members.addAll(group.members());
        first = first.or(() -> Optional.of(group));
      } else {
        others.add(group);
      }
    }
    NodeGroup like = first.orElse(NodeGroup.of(members));
    others.add(new NodeGroup(members, like.name(), like.position()));
    return new Groups(others);
  }

  /// Without the group of a node, whose cards are shown again.
  public Groups unfolding(String member) {
    return new Groups(all.stream().filter(group -> !group.members().contains(member)).toList());
  }

  /// With another name for the group of a node.
  public Groups naming(String member, String name) {
    return with(member, group -> group.called(name));
  }

  /// With the card of the group of a node elsewhere.
  public Groups moving(String member, double x, double y) {
    return with(member, group -> group.at(Optional.of(new Position(x, y))));
  }

  /// With all cards where the layout has them.
  public Groups tidied() {
    return new Groups(all.stream().map(group -> group.at(Optional.empty())).toList());
  }

  /// What is left of them among the nodes that are there; one node alone is none.
  public Groups within(Set<String> nodes) {
    return new Groups(
        all.stream()
            .map(group -> group.within(nodes))
            .filter(group -> group.members().size() > 1)
            .toList());
  }

  private Groups with(String member, UnaryOperator<NodeGroup> change) {
    return new Groups(
        all.stream()
            .map(group -> group.members().contains(member) ? change.apply(group) : group)
            .toList());
  }

  /// After an edit, or one that was undone: nodes may be called otherwise.
  Groups on(History history) {
    return new Groups(all.stream().map(group -> group.on(history)).toList());
  }
}
