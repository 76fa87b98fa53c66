package studio.backprop.scenario.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.Place;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.OptionValue;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Scenario;
import studio.backprop.shape.WrittenSize;

/// A change to a document: a pure function to the document after it, or a refusal that says why.
///
/// What an edit answers can always be saved and read again.
public sealed interface Edit {

  /// Does the edit.
  default Outcome applyTo(Assembled before) {
    return switch (this) {
      case SetCell(String id, int row, int column, double value) ->
          Pasting.paste(before, id, row, column, Matrix.scalar(value));
      case Paste(String id, int row, int column, Matrix block) ->
          Pasting.paste(before, id, row, column, block);
      case SetValues(Map<String, Matrix> values) -> Pasting.paste(before, values);
      case Start(Set<String> ids, StartValues how, int seed) ->
          new Starting(before, how, seed).outcome(ids);
      case Restore(Map<String, Matrix> values) -> Pasting.paste(before, values);
      case Move(String id, Node.Position to) -> new Looks(before).move(id, to);
      case ClearPositions _ -> new Looks(before).clearPositions();
      case Rename(String title) -> new Looks(before).title(title);
      case Describe(Optional<String> description) -> new Looks(before).description(description);
      case SetLesson(List<Moment> lesson) -> new Lecturing(before).lesson(lesson);
      case Relabel(String id, Optional<String> label) -> new Looks(before).label(id, label);
      case AddLeaf(String id, var kind, var rows, var columns, var position) ->
          new Adding(before, id, position).leaf(kind, rows, columns);
      case AddOperation(String id, String op, var position) ->
          new Adding(before, id, position).operation(op);
      case Supply(String id, var kind, var to) -> new Supplying(before, id, kind, to).outcome();
      case Delete(Set<String> ids) -> new Deleting(before).delete(ids);
      case Duplicate(Set<String> ids) -> new Copying(before).duplicate(ids);
      case Insert(Scenario part) -> new Copying(before).insert(part);
      case Replace(Set<String> ids, List<Node> by, String result) ->
          new Replacing(before, ids, by, result).outcome();
      case OpenUp(String id) -> new OpeningUp(before, id).outcome();
      case Fold(Set<String> ids) -> new Folding(before, ids).outcome();
      case Rebuild(Scenario to) -> Settling.of(before, to);
      case ChangeOperation(String id, String op) -> new Exchanging(before, id).by(op);
      case SetFormula(String id, String text) -> new Formulating(before, id).by(text);
      case RenameNode(String id, String to) -> new Renaming(before).rename(id, to);
      case Connect(String id, String port, String from) ->
          new Connecting(before).connect(id, port, from);
      case Disconnect(String id, String port) -> new Connecting(before).disconnect(id, port);
      case SetOption(String id, String option, OptionValue value) ->
          new OptionSetting(before, id).set(option, value);
      case ClearOption(String id, String option) -> new OptionSetting(before, id).clear(option);
      case SetShape(String id, WrittenSize rows, WrittenSize columns) ->
          new Shaping(before, id).written(rows, columns);
      case MakeShape(String id, long rows, long columns) ->
          new Shaping(before, id).counted(rows, columns);
      case Resize(String symbol, int size) -> new Resizing(before, symbol, size).outcome();
      case AddSymbol(String symbol, int size) -> new Symbols(before).add(symbol, size);
      case RenameSymbol(String symbol, String to) -> new Symbols(before).rename(symbol, to);
      case RemoveSymbol(String symbol) -> new Symbols(before).remove(symbol);
      case SetOutput(String id) -> new Aiming(before).output(id);
      case SetOutputGradient(Optional<Matrix> gradient) -> new Aiming(before).arriving(gradient);
      case FitOutputGradient _ -> new Aiming(before).fit();
      case SetBatch(Optional<String> symbol) -> new Aiming(before).batch(symbol);
    };
  }

  /// Puts another number into one cell of a leaf.
  record SetCell(String id, int row, int column, double value) implements Edit {}

  /// Puts a block of numbers into a leaf; the block's upper left cell comes to the cell named.
  record Paste(String id, int row, int column, Matrix block) implements Edit {}

  /// Puts other numbers into whole leaves, each of its shape: what training has learned.
  record SetValues(Map<String, Matrix> values) implements Edit {
    public SetValues {
      values = Map.copyOf(values);
    }
  }

  /// Gives leaves numbers to begin with, by a rule and a seed.
  record Start(Set<String> ids, StartValues how, int seed) implements Edit {
    public Start {
      ids = Set.copyOf(ids);
    }
  }

  /// Puts the numbers that the file holds back into whole leaves.
  record Restore(Map<String, Matrix> values) implements Edit {
    public Restore {
      values = Map.copyOf(values);
    }
  }

  /// Puts a node where a person dragged it to.
  record Move(String id, Node.Position to) implements Edit {}

  /// Forgets where nodes were dragged to.
  record ClearPositions() implements Edit {}

  /// Gives the scenario another title.
  record Rename(String title) implements Edit {}

  /// Lets another description, in Markdown, stand about the scenario, or none.
  record Describe(Optional<String> description) implements Edit {}

  /// Gives the document another lesson. What it says of nodes and cells that are not there is left
  /// out, or said of the nearest cell.
  record SetLesson(List<Moment> lesson) implements Edit {
    public SetLesson {
      lesson = List.copyOf(lesson);
    }
  }

  /// Gives a node another label, or lets its id be its label.
  record Relabel(String id, Optional<String> label) implements Edit {}

  /// Adds a leaf whose numbers are drawn.
  record AddLeaf(
      String id,
      LeafNode.Kind kind,
      WrittenSize rows,
      WrittenSize columns,
      Optional<Node.Position> position)
      implements Edit {
    public AddLeaf {
      rows = rows.spaceless();
      columns = columns.spaceless();
    }
  }

  /// Adds an operation to which nothing is wired yet.
  record AddOperation(String id, String op, Optional<Node.Position> position) implements Edit {}

  /// Adds a leaf that fits a port, and wires it there.
  record Supply(String id, LeafNode.Kind kind, Place.Port to) implements Edit {}

  /// Takes nodes away, and all wires from them.
  record Delete(Set<String> ids) implements Edit {
    public Delete {
      ids = Set.copyOf(ids);
    }
  }

  /// Puts copies of nodes beside them, wired among themselves and to what they were wired to.
  record Duplicate(Set<String> ids) implements Edit {
    public Duplicate {
      ids = Set.copyOf(ids);
    }
  }

  /// Puts the nodes of another scenario, such as an [Excerpt], beside those that there are, by ids
  /// that are free.
  record Insert(Scenario part) implements Edit {}

  /// Puts nodes in the place of others, of which at most one is used by what stays.
  ///
  /// @param result the one of them that takes its place
  record Replace(Set<String> ids, List<Node> by, String result) implements Edit {
    public Replace {
      ids = Set.copyOf(ids);
      by = List.copyOf(by);
    }
  }

  /// Puts the smaller operations in the place of one that it is made of.
  record OpenUp(String id) implements Edit {}

  /// Makes one formula of operations of which one is the result of all; leaves among the nodes stay
  /// what they are.
  record Fold(Set<String> ids) implements Edit {
    public Fold {
      ids = Set.copyOf(ids);
    }
  }

  /// Puts another graph with its sizes in the place of the whole; the lesson follows, as far as
  /// what it speaks of is still there.
  record Rebuild(Scenario to) implements Edit {}

  /// Lets a node run another operation, with what is wired to it as far as that has a place.
  record ChangeOperation(String id, String op) implements Edit {}

  /// Lets an operation compute what is typed, in the notation of formulas: `tanh(X @ W + b)`. Names
  /// in it are ports that are wired, else nodes.
  record SetFormula(String id, String text) implements Edit {}

  /// Gives a node another id, also in the lesson.
  record RenameNode(String id, String to) implements Edit {}

  /// Wires a node to a port, whatever was wired there before.
  record Connect(String id, String port, String from) implements Edit {}

  /// Takes away what is wired to a port.
  record Disconnect(String id, String port) implements Edit {}

  /// Gives an option a value.
  record SetOption(String id, String option, OptionValue value) implements Edit {}

  /// Lets an option's default hold.
  record ClearOption(String id, String option) implements Edit {}

  /// Writes the shape of a leaf otherwise; its numbers follow.
  record SetShape(String id, WrittenSize rows, WrittenSize columns) implements Edit {
    public SetShape {
      rows = rows.spaceless();
      columns = columns.spaceless();
    }
  }

  /// Gives a leaf so many rows and columns, whatever these are written in.
  record MakeShape(String id, long rows, long columns) implements Edit {}

  /// Gives a symbol of `dims` another size; every shape, matrix and label that uses it follows.
  record Resize(String symbol, int size) implements Edit {}

  /// Brings a symbol that shapes can be written in.
  record AddSymbol(String symbol, int size) implements Edit {}

  /// Gives a symbol another name, wherever it is written.
  record RenameSymbol(String symbol, String to) implements Edit {}

  /// Takes a symbol away that nothing is written in.
  record RemoveSymbol(String symbol) implements Edit {}

  /// Takes gradients of another node.
  record SetOutput(String id) implements Edit {}

  /// Lets another gradient arrive at the output, or does without one where one number is enough.
  record SetOutputGradient(Optional<Matrix> gradient) implements Edit {}

  /// Gives the gradient that arrives the shape of the output.
  record FitOutputGradient() implements Edit {}

  /// Lets examples lie along another symbol, or takes nothing for an example.
  record SetBatch(Optional<String> symbol) implements Edit {}
}
