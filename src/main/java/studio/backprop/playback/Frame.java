package studio.backprop.playback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;

/// What is to be seen at one moment: a pure function of the trace and the playhead.
///
/// @param position the playhead, in steps
/// @param step the step under way or just done, empty at the start
/// @param progress how far that step is, 0 to 1; 1 where it is done
/// @param cards one for each node, by its position in running order
/// @param travellers the matrices on their way along wires
/// @param closeup what is to be seen inside the step: at each moment where one looks closely, else
///   while it is under way
public record Frame(
    double position,
    Optional<Step> step,
    double progress,
    List<Card> cards,
    List<Traveller> travellers,
    Optional<Closeup> closeup) {

  public Frame {
    cards = List.copyOf(cards);
    travellers = List.copyOf(travellers);
  }

  /// The same moment without any number.
  public Frame withoutNumbers() {
    return with(Card::withoutNumbers, travellers, Optional.empty());
  }

  /// The same moment where it is only passed: what there is, and nothing of what is being done.
  public Frame passed() {
    return with(Card::passed, List.of(), Optional.empty());
  }

  /// The same moment with some cells hidden, as those that are asked for, and with them the inside
  /// of a step that makes them, or makes something of them.
  public Frame hiding(Set<CellName> hidden) {
    if (hidden.isEmpty()) {
      return this;
    }
    Map<String, List<CellName>> byNode =
        hidden.stream().collect(Collectors.groupingBy(CellName::node));
    return with(
        card -> card.hiding(byNode.getOrDefault(card.node().id(), List.of())),
        travellers,
        tells(hidden) ? Optional.empty() : closeup);
  }

  private Frame with(
      UnaryOperator<Card> change, List<Traveller> onTheirWay, Optional<Closeup> inside) {
    return new Frame(
        position, step, progress, cards.stream().map(change).toList(), onTheirWay, inside);
  }

  /// Whether the step makes one of these cells, or takes it.
  public boolean tells(Set<CellName> cells) {
    return step.filter(now -> cells.stream().anyMatch(cell -> now.makes(cell) || takes(now, cell)))
        .isPresent();
  }

  private boolean takes(Step now, CellName cell) {
    return cell.quantity() == Quantity.GRADIENT
        ? now.phase() != Phase.FORWARD && isOf(now, cell)
        : isOf(now, cell) || operands(now).anyMatch(cell.node()::equals);
  }

  private static boolean isOf(Step now, CellName cell) {
    return now.nodes().stream().anyMatch(node -> node.id().equals(cell.node()));
  }

  private Stream<String> operands(Step now) {
    return now.nodes().stream()
        .flatMap(node -> node.operands().stream())
        .map(edge -> cards.get(edge.from()).node().id());
  }

  /// What is to be seen inside the step, where it is the inside that one looks at.
  public Optional<Closeup> inside() {
    return closeup.filter(now -> now.grain().isInside());
  }

  public Card card(GraphNode node) {
    return cards.get(node.index());
  }

  /// What a node's card shows.
  ///
  /// @param value its value, empty where it is not computed yet; of a parameter that has moved,
  ///   where it has moved to
  /// @param gradient what has come back so far, empty where nothing has
  /// @param whole whether that is all of the gradient
  /// @param missingValue the cells of its value that are not to be seen
  /// @param missingGradient the cells of its gradient that are not to be seen
  /// @param appearing how far the newest of its matrices has come into sight, 0 to 1
  /// @param active whether the step under way, or just done, is this node's
  /// @param sum what is being added to its gradient, where several wires meet, or to a parameter
  /// @param brought which of its matrices the step under way, or just done, has made
  public record Card(
      GraphNode node,
      Optional<Matrix> value,
      Optional<Matrix> gradient,
      boolean whole,
      Missing missingValue,
      Missing missingGradient,
      double appearing,
      boolean active,
      Optional<Accumulation> sum,
      Optional<Quantity> brought) {

    /// Its value or its gradient, empty where it is not there yet.
    public Optional<Matrix> matrix(Quantity quantity) {
      return quantity == Quantity.VALUE ? value : gradient;
    }

    /// Whether a cell has a number by now that is to be seen.
    public boolean shows(CellName cell) {
      return matrix(cell.quantity()).isPresent() && !isMissing(cell);
    }

    /// Whether a cell of what is there is not to be seen.
    public boolean isMissing(CellName cell) {
      Missing missing = cell.quantity() == Quantity.VALUE ? missingValue : missingGradient;
      return matrix(cell.quantity())
          .filter(matrix -> missing.has(cell.row(), cell.column(), matrix))
          .isPresent();
    }

    private Card withoutNumbers() {
      return new Card(
          node,
          Optional.empty(),
          Optional.empty(),
          false,
          Missing.NONE,
          Missing.NONE,
          appearing,
          active,
          Optional.empty(),
          Optional.empty());
    }

    private Card passed() {
      return sum.isEmpty() ? this : withoutSum(missingValue, missingGradient);
    }

    /// What is added up would tell what is hidden.
    private Card hiding(List<CellName> cells) {
      return cells.isEmpty()
          ? this
          : withoutSum(
              missing(missingValue, Quantity.VALUE, cells),
              missing(missingGradient, Quantity.GRADIENT, cells));
    }

    private Card withoutSum(Missing ofValue, Missing ofGradient) {
      return new Card(
          node,
          value,
          gradient,
          whole,
          ofValue,
          ofGradient,
          appearing,
          active,
          Optional.empty(),
          brought);
    }

    private Missing missing(Missing already, Quantity quantity, List<CellName> cells) {
      return matrix(quantity)
          .map(matrix ->
              already.and(
                  cells.stream().filter(cell -> cell.quantity() == quantity).toList(), matrix))
          .orElse(already);
    }
  }

  /// Something that is added on a card: gradients where several wires meet, or a step to a
  /// parameter; `before + added = after`.
  ///
  /// @param missingAdded the cells of what is added that are not there yet
  /// @param missingAfter the cells of the sum that are not there yet
  public record Accumulation(
      Addend addend,
      Matrix before,
      Matrix added,
      Matrix after,
      Missing missingAdded,
      Missing missingAfter) {}

  /// Where what is added comes from.
  public sealed interface Addend {
    /// Along a wire, to what came along others before.
    record Along(Edge edge) implements Addend {}

    /// It is a step of descent.
    record Descent(double rate) implements Addend {}
  }

  /// A matrix on its way along a wire.
  ///
  /// @param phase whether it is a value on its way to an operation, or a gradient on its way back
  /// @param progress 0 where it sets out, 1 where it arrives
  public record Traveller(Edge edge, Phase phase, Matrix matrix, double progress) {}
}
