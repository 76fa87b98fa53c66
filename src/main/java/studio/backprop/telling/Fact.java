package studio.backprop.telling;

import java.util.List;
import java.util.Optional;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Unfinished;

/// Something that happened, or how something is: what is to be told, and no word of it.
sealed interface Fact {

  /// Nothing has happened yet.
  ///
  /// @param output empty where it is not known yet, so that nothing comes back
  record Waiting(int leaves, int operations, Optional<GraphNode> output) implements Fact {}

  /// Nothing has happened yet, and a part of the graph cannot run.
  ///
  /// @param operations those that can run
  /// @param unfinished the nodes that cannot
  /// @param first the first of these that something is wrong with
  record Lacking(int leaves, int operations, int unfinished, Unfinished first) implements Fact {}

  /// An operation has its value.
  record Computed(GraphNode node) implements Fact {}

  /// A computed number was looked up that is no row of the table.
  record NoWord(
      GraphNode embedding, GraphNode indices, int row, int column, double number, long words)
      implements Fact {}

  /// The gradient of an operation has gone back to its operands.
  record SentBack(GraphNode node, List<Gift> gifts) implements Fact {
    public SentBack {
      gifts = List.copyOf(gifts);
    }
  }

  /// The gradient of an operation has gone back to one of its operands.
  record Returned(GraphNode node, Gift gift) implements Fact {}

  /// What came back is not all that the operand gets.
  record OneOfPaths() implements Fact {}

  /// Several gradients are added up where paths meet.
  ///
  /// @param from the operation that the last of them comes from
  record Met(GraphNode at, GraphNode from, int paths) implements Fact {}

  /// By mistake, what came back to a node is overwritten where paths meet, and nothing is added up.
  ///
  /// @param from the operation that the last of them comes from
  record Replaced(GraphNode at, GraphNode from) implements Fact {}

  /// A matrix on the way came into being.
  ///
  /// @param reference the name that it has in the declaration
  record Made(GraphNode inside, Expression expression, Optional<Reference> reference)
      implements Fact {}

  /// A cell came into being.
  ///
  /// @param terms the products that add up to it; none where it is no sum of products
  record CellMade(int row, int column, List<Term> terms, double value) implements Fact {
    public CellMade {
      terms = List.copyOf(terms);
    }
  }

  /// A cell got another number added.
  ///
  /// @param isOnly whether the matrix has no other
  record CellAdded(int row, int column, double before, double added, double after, boolean isOnly)
      implements Fact {}

  /// How many cells of a matrix inside an operation stand on either side of a kink.
  record Sides(GraphNode inside, Expression of, double kink, int above, int below, int at)
      implements Fact {}

  /// How many cells let hardly any gradient back, or none.
  record Flat(int saturated, int dead) implements Fact {}

  /// A parameter has moved against its gradient.
  ///
  /// @param rate α
  /// @param isHeld whether its gradient is that of several passes, added up
  record Updated(GraphNode parameter, double rate, boolean isHeld) implements Fact {}

  /// A cell of a parameter got a change.
  ///
  /// @param gradient its gradient, which times −α is the change
  /// @param isMoved whether it is there already, or only how far it goes is known
  record CellMoved(
      int row,
      int column,
      double before,
      double rate,
      double gradient,
      double change,
      double after,
      boolean isMoved)
      implements Fact {}

  /// The gradients of parameters are cleared.
  record Cleared(int parameters) implements Fact {}

  /// Gradients of earlier passes were not cleared: this one adds to them.
  record Held(int parameters) implements Fact {}

  /// A word added what came back to the row that it had picked.
  ///
  /// @param word its number, from 1
  /// @param time how often the row has been picked so far, from 1
  record WordAdded(Row row, int word, int words, int time) implements Fact {}

  /// No word has added anything yet.
  record NoRowYet() implements Fact {}

  /// Which rows of a table got something, and how often.
  record RowsReceived(GraphNode table, List<Often> several, List<Row> once, List<Row> never)
      implements Fact {
    public RowsReceived {
      several = List.copyOf(several);
      once = List.copyOf(once);
      never = List.copyOf(never);
    }
  }

  /// What an operand gets along one edge.
  ///
  /// @param gradient what goes back, as declared
  record Gift(Edge edge, GraphNode operand, Expression gradient) {}

  /// A row of a table, with its label where it has one.
  record Row(GraphNode table, int number, Optional<String> label) {}

  /// A row that several words have picked.
  record Often(Row row, int words) {}
}
