package studio.backprop.session.document;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.backprop.graph.Node.Position;
import studio.backprop.scenario.edit.History;

/// Nodes that are shown as one card.
///
/// @param members their ids; also of those that were deleted, as undoing brings them back
/// @param name what a person calls it; empty where it is called after what leaves it
/// @param position where a person has put its card; empty where the layout may choose
public record NodeGroup(Set<String> members, Optional<String> name, Optional<Position> position) {
  /// Longer ones no card has room for.
  public static final int LONGEST_NAME = 60;

  /// @throws IllegalArgumentException if the name is blank or too long
  public NodeGroup {
    members = Set.copyOf(members);
    if (name.filter(text -> text.isBlank() || text.length() > LONGEST_NAME).isPresent()) {
      throw new IllegalArgumentException("a group is not called '" + name.get() + "'");
    }
  }

  /// One without a name, wherever it is put.
  static NodeGroup of(Set<String> members) {
    return new NodeGroup(members, Optional.empty(), Optional.empty());
  }

  /// Whether it has one of these nodes.
  public boolean hasAny(Set<String> nodes) {
    return members.stream().anyMatch(nodes::contains);
  }

  /// The same with what is there of its nodes.
  NodeGroup within(Set<String> nodes) {
    return new NodeGroup(
        members.stream().filter(nodes::contains).collect(Collectors.toSet()), name, position);
  }

  /// By another name, cut where it is too long; a blank one is none.
  NodeGroup called(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    String cut = line.substring(0, Math.min(line.length(), LONGEST_NAME)).strip();
    return new NodeGroup(members, Optional.of(cut).filter(some -> !some.isEmpty()), position);
  }

  NodeGroup at(Optional<Position> to) {
    return new NodeGroup(members, name, to);
  }

  NodeGroup on(History history) {
    return new NodeGroup(
        members.stream().map(history::renamed).collect(Collectors.toSet()), name, position);
  }
}
