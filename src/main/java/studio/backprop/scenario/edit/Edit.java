package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Quoted;

/// A change to a document: a pure function to the document after it, or a refusal that says why.
///
/// What an edit answers can always be saved and read again.
public sealed interface Edit {

  /// Does the edit.
  Outcome applyTo(Assembled before);

  /// Puts another number into one cell of a leaf.
  record SetCell(String id, int row, int column, double value) implements Edit {
    @Override
    public Outcome applyTo(Assembled before) {
      return new Paste(id, row, column, Matrix.scalar(value)).applyTo(before);
    }
  }

  /// Puts a block of numbers into a leaf; the block's upper left cell comes to the cell named.
  record Paste(String id, int row, int column, Matrix block) implements Edit {
    @Override
    public Outcome applyTo(Assembled before) {
      for (Node node : before.scenario().nodes()) {
        if (node.id().equals(id)) {
          return node instanceof LeafNode leaf
              ? new Pasting(leaf, row, column, block).into(before)
              : new Outcome.Refused(new Refusal.Computed(id, node.op()));
        }
      }
      return noNode(id);
    }
  }

  /// Gives a symbol of `dims` another size; every shape, matrix and label that uses it follows.
  record Resize(String symbol, int size) implements Edit {
    @Override
    public Outcome applyTo(Assembled before) {
      return new Resizing(before.scenario(), symbol, size).outcome();
    }
  }

  /// Puts a node where a person dragged it to.
  record Move(String id, Node.Position to) implements Edit {
    @Override
    public Outcome applyTo(Assembled before) {
      if (before.scenario().nodes().stream().noneMatch(node -> node.id().equals(id))) {
        return noNode(id);
      }
      return looks(before, node -> node.id().equals(id) ? at(node, Optional.of(to)) : node);
    }
  }

  /// Forgets where nodes were dragged to.
  record ClearPositions() implements Edit {
    @Override
    public Outcome applyTo(Assembled before) {
      return looks(before, node -> at(node, Optional.empty()));
    }
  }

  /// Gives the scenario another title.
  record Rename(String title) implements Edit {
    @Override
    public Outcome applyTo(Assembled before) {
      return Quoted.holdsHalfACharacter(title)
          ? new Outcome.Refused(new Refusal.HalfACharacter(title))
          : Outcome.of(before.then(before.scenario().withTitle(title)));
    }
  }

  private static Outcome looks(Assembled before, UnaryOperator<Node> change) {
    List<Node> nodes = new ArrayList<>(before.scenario().nodes());
    nodes.replaceAll(change);
    return Outcome.of(before.then(before.scenario().withNodes(nodes)));
  }

  private static Node at(Node node, Optional<Node.Position> position) {
    return node.with(new Node.Appearance(node.appearance().label(), position));
  }

  private static Outcome noNode(String id) {
    return new Outcome.Refused(new Refusal.NoSuchNode(id));
  }
}
