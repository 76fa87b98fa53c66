package studio.backprop.scenario.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Problem;
import studio.backprop.graph.Rule;
import studio.backprop.graph.Unfinished;
import studio.backprop.notation.Fault;
import studio.backprop.notation.Lexer;
import studio.backprop.notation.Parser;
import studio.backprop.notation.Reading;
import studio.backprop.notation.SourcePosition;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.Token;
import studio.backprop.operation.OptionFault;
import studio.backprop.shape.Shape;

/// What a formula would come to, found while it is typed and before anything is changed.
public sealed interface FormulaTrial {

  /// It can be computed.
  ///
  /// @param elsewhere what would no longer fit then
  record Fits(Shape shape, Optional<Problem> elsewhere) implements FormulaTrial {}

  /// It can be read, and something that it names cannot run yet, so that its shape is not known.
  record Waits() implements FormulaTrial {}

  /// It can be read; to find what comes of it would take longer than a frame.
  record Untried() implements FormulaTrial {}

  /// It cannot be read or does not fit.
  record Faulty(Fault fault) implements FormulaTrial {}

  /// It names what is computed with the node itself.
  record Circular(SourcePosition place, String name, String id) implements FormulaTrial {}

  /// Something else is wrong with it.
  record Unfit(Problem problem) implements FormulaTrial {}

  /// The edit is refused.
  record Refused(Refusal refusal) implements FormulaTrial {}

  /// Whether it may be taken: no more is wrong than elsewhere.
  default boolean isRight() {
    return this instanceof Fits || this instanceof Waits || this instanceof Untried;
  }

  /// Where in the text something is wrong.
  default Optional<SourcePosition> where() {
    return switch (this) {
      case Faulty(Fault fault) -> Optional.of(fault.place());
      case Circular(SourcePosition place, _, _) -> Optional.of(place);
      case Fits _, Waits _, Untried _, Unfit _, Refused _ -> Optional.empty();
    };
  }

  /// What a text would come to as the formula of an operation.
  ///
  /// @param trying what would come of an edit, where there is time to find that
  static FormulaTrial of(
      Assembled before, String id, String text, Function<Edit, Optional<Outcome>> trying) {
    return switch (Parser.parse(text)) {
      case Reading.Faulty<Syntax>(Fault fault) -> new Faulty(fault);
      case Reading.Whole<Syntax>(Syntax tree) -> {
        List<String> known = names(before, id);
        yield Syntax.names(tree).stream()
            .filter(name -> !known.contains(name))
            .findFirst()
            .map(name -> misnamed(before, id, text, name, known))
            .orElseGet(() ->
                trying
                    .apply(new Edit.SetFormula(id, text))
                    .map(outcome -> done(before, id, outcome))
                    .orElseGet(Untried::new));
      }
    };
  }

  /// The names that may stand in the formula of an operation: its ports that are wired, then nodes.
  static List<String> names(Assembled before, String id) {
    Set<String> circular = Dependents.of(before.scenario(), id);
    Stream<String> nodes =
        before.scenario().nodes().stream()
            .map(node -> node.id())
            .filter(name -> !circular.contains(name));
    return Stream.concat(ports(before, id).stream(), nodes).distinct().toList();
  }

  private static Set<String> ports(Assembled before, String id) {
    return before.scenario().node(id).orElse(null) instanceof OperationNode node
        ? node.inputs().keySet()
        : Set.of();
  }

  private static FormulaTrial misnamed(
      Assembled before, String id, String text, String name, List<String> known) {
    SourcePosition place =
        Lexer.tokens(text).stream()
            .filter(token -> token.kind() == Token.Kind.NAME && token.text().equals(name))
            .map(Token::place)
            .findFirst()
            .orElse(SourcePosition.START);
    return Nodes.of(before.scenario()).has(name)
        ? new Circular(place, name, id)
        : new Faulty(new Fault(place, new Fault.UnknownName(name, known)));
  }

  private static FormulaTrial done(Assembled before, String id, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused(Refusal refusal) -> new Refused(refusal);
      case Outcome.Done(Assembled after) ->
          after
              .graph()
              .find(id)
              .map(GraphNode::shape)
              .<FormulaTrial>map(shape -> new Fits(shape, elsewhere(before, after)))
              .orElseGet(() -> unfinished(after, id));
    };
  }

  private static Optional<Problem> elsewhere(Assembled before, Assembled after) {
    return after.assembly().problems().stream()
        .filter(problem -> !before.assembly().problems().contains(problem))
        .findFirst();
  }

  private static FormulaTrial unfinished(Assembled after, String id) {
    return after.assembly().unfinished().stream()
        .filter(node -> node.id().equals(id))
        .map(Unfinished::problems)
        .flatMap(List::stream)
        .findFirst()
        .map(FormulaTrial::wrong)
        .orElseGet(Waits::new);
  }

  private static FormulaTrial wrong(Problem problem) {
    return problem.rule() instanceof Rule.OptionUnfit(OptionFault.Unread(Fault fault))
        ? new Faulty(fault)
        : new Unfit(problem);
  }
}
