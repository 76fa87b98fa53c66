package studio.backprop.scenario.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Unfinished;
import studio.backprop.notation.ProgramParser;
import studio.backprop.notation.SizeWording;
import studio.backprop.notation.SourcePosition;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.SyntaxText;
import studio.backprop.operation.Operation;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Ids;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;
import studio.backprop.shape.WrittenSize;

/// A graph as a program: the sizes of its symbols, then a leaf or an operation a line, in running
/// order, and last what is returned.
///
/// Reading it back gives the same nodes, operations, options and wiring.
public final class ProgramText {
  /// What arrives from above is called so, where no node is.
  private static final String ARRIVING = "G";

  private final Scenario scenario;
  private final Assembly assembly;

  private ProgramText(Scenario scenario, Assembly assembly) {
    this.scenario = scenario;
    this.assembly = assembly;
  }

  /// The program of a document, each line ended.
  ///
  /// @param assembly what its graph source assembles to; unfinished nodes come last
  public static String of(Scenario scenario, Assembly assembly) {
    return new ProgramText(scenario, assembly).text();
  }

  /// A node that cannot stand in a program under its own name: `return`, or a symbol's name.
  public static Optional<String> unwritable(Scenario scenario) {
    return scenario.nodes().stream().map(Node::id).filter(id -> isTaken(scenario, id)).findFirst();
  }

  private static boolean isTaken(Scenario scenario, String id) {
    return id.equals(ProgramParser.RETURN) || scenario.dims().sizes().containsKey(id);
  }

  private String text() {
    List<String> lines = new ArrayList<>();
    scenario.dims().sizes().forEach((symbol, size) -> lines.add(symbol + " = " + size));
    for (GraphNode node : assembly.graph().nodes()) {
      lines.add(line(node.definition()));
    }
    for (Unfinished node : assembly.unfinished()) {
      lines.add(line(node.definition()));
    }
    scenario.output().ifPresent(output -> lines.addAll(returned(output)));
    return String.join("\n", lines) + "\n";
  }

  private String line(Node node) {
    return node.id()
        + " = "
        + SyntaxText.of(
            switch (node) {
              case LeafNode leaf ->
                  call(
                      leaf.op(),
                      List.of(SizeWording.of(leaf.rows()), SizeWording.of(leaf.columns())));
              case OperationNode operation ->
                  scenario
                      .catalogue()
                      .find(operation.op())
                      .map(known -> operation(operation, known))
                      .orElseGet(() -> call(operation.op(), List.of()));
            });
  }

  private Syntax operation(OperationNode node, Operation operation) {
    return new OperationText(node, operation).syntax();
  }

  private List<String> returned(String output) {
    if (scenario.outputGradient().isEmpty()) {
      return List.of(String.join(" ", ProgramParser.RETURN, output));
    }
    Shape shape =
        assembly
            .graph()
            .find(output)
            .map(GraphNode::shape)
            .orElseGet(() ->
                Shape.of(
                    scenario.outputGradient().get().rows(),
                    scenario.outputGradient().get().columns()));
    String arriving = Ids.of(scenario).fresh(ARRIVING);
    Syntax declared = call("input", List.of(size(shape.rows()), size(shape.columns())));
    return List.of(
        arriving + " = " + SyntaxText.of(declared),
        String.join(
            " ", ProgramParser.RETURN, output + ',', ProgramParser.GRADIENT + '=' + arriving));
  }

  /// In symbols where a leaf could be declared in them.
  private Syntax size(Size size) {
    WrittenSize symbols = WrittenSize.of(size);
    return SizeWording.of(
        scenario.dims().faultOf(symbols).isEmpty() ? symbols : WrittenSize.of(size.value()));
  }

  private static Syntax call(String function, List<Syntax> of) {
    return new Syntax.Call(function, of, List.of(), SourcePosition.START);
  }
}
