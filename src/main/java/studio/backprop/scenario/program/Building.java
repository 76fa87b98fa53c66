package studio.backprop.scenario.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Training;

/// Makes a document of a program: what is still there of an older one is taken from it, numbers,
/// words and looks, and other numbers are drawn by what they are used for.
public final class Building {
  private final Program program;
  private final Optional<Scenario> from;
  private final int draw;
  private final Map<String, Node> older = new HashMap<>();

  private Building(Program program, Optional<Scenario> from, int draw) {
    this.program = program;
    this.from = from;
    this.draw = draw;
    from.ifPresent(scenario -> scenario.nodes().forEach(node -> older.put(node.id(), node)));
  }

  /// The document.
  ///
  /// @param program in which no line is wrong
  /// @param title what it is called, where no older one says
  public static Scenario of(Program program, Optional<Scenario> from, String title) {
    return of(program, from, title, 0);
  }

  /// The document with other numbers, where those of draw 0 do not do.
  ///
  /// @param program in which no line is wrong
  /// @param title what it is called, where no older one says
  /// @param draw which numbers are drawn, from 0
  public static Scenario of(Program program, Optional<Scenario> from, String title, int draw) {
    return new Building(program, from, draw).scenario(title);
  }

  private Scenario scenario(String title) {
    Scenario bare =
        new Scenario(
            program.catalogue(),
            from.map(Scenario::title).orElse(title),
            from.flatMap(Scenario::description),
            program.dims(),
            program.nodes().stream().map(this::dressed).toList(),
            program.output(),
            program.arriving().map(this::arriving),
            from.flatMap(Scenario::batch).filter(program.dims().sizes()::containsKey),
            from.map(Scenario::train).orElse(Training.UNSAID),
            from.map(Scenario::lesson).orElse(List.of()));
    return bare.withNodes(FirstNumbers.of(bare, node -> kept(node).isPresent(), draw));
  }

  /// With the looks of the node of its name, and where it is a leaf of the same shape, its numbers.
  private Node dressed(Node node) {
    Optional<Node.Appearance> look = older(node.id()).map(Node::appearance);
    return switch (node) {
      case OperationNode operation -> look.<Node>map(operation::with).orElse(operation);
      case LeafNode leaf ->
          kept(leaf)
              .<Node>map(old -> old.of(leaf.kind()).written(leaf.rows(), leaf.columns()))
              .or(() -> look.map(leaf::with))
              .orElse(leaf);
    };
  }

  private Optional<Node> older(String id) {
    return Optional.ofNullable(older.get(id));
  }

  /// The older leaf whose numbers a leaf has.
  private Optional<LeafNode> kept(Node node) {
    return node instanceof LeafNode leaf
        ? older(leaf.id())
            .filter(LeafNode.class::isInstance)
            .map(LeafNode.class::cast)
            .filter(old -> old.value().sameSize(leaf.value()))
        : Optional.empty();
  }

  private Matrix arriving(LeafNode declared) {
    return from.flatMap(Scenario::outputGradient)
        .filter(old -> old.sameSize(declared.value()))
        .orElse(declared.value());
  }
}
