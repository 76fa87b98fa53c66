package studio.backprop.scenario.program;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import studio.backprop.graph.OperationNode;
import studio.backprop.notation.Arguments;
import studio.backprop.notation.Fault;
import studio.backprop.notation.FaultException;
import studio.backprop.notation.Parts;
import studio.backprop.notation.Signature;
import studio.backprop.notation.SourcePosition;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.SyntaxText;
import studio.backprop.operation.BoundOperation;
import studio.backprop.operation.Notations;
import studio.backprop.operation.Operation;
import studio.backprop.scenario.edit.Numbering;

/// Makes nodes of one line's right side: an operation of the catalogue for each sign and function,
/// and a formula of that one sign for what the catalogue has no operation for.
final class Lowering {
  private final Vocabulary vocabulary;
  private final ProgramDraft draft;
  private final String line;
  private final Numbering numbering;
  private final IdentityHashMap<Syntax, Value> made = new IdentityHashMap<>();

  /// @param line the name of the line, by which its last node is called
  Lowering(Vocabulary vocabulary, ProgramDraft draft, String line) {
    this.vocabulary = vocabulary;
    this.draft = draft;
    this.line = line;
    this.numbering = draft.inside(line);
  }

  /// Makes the line's own node, and those before it.
  ///
  /// @throws FaultException where the right side is none
  void lower(Syntax right, SourcePosition place) {
    Supplier<String> name = () -> line;
    makeFirstParts(right);
    Value value = right instanceof Syntax.Name ? signed(right, name) : value(right, name);
    if (value instanceof Value.Inline inline) {
      formula(inline.syntax(), line, place);
    }
  }

  /// What a part inside the line has become.
  private Value inside(Syntax syntax) {
    makeFirstParts(syntax);
    Value known = made.get(syntax);
    if (known == null) {
      known = value(syntax, numbering::next);
      made.put(syntax, known);
    }
    return known;
  }

  /// Makes what stands first in it, the innermost before all else: however many signs stand one
  /// after the other, they do not nest. A product that is added to is left to its sum, which may be
  /// one `linear` with it.
  private void makeFirstParts(Syntax syntax) {
    Deque<Syntax> parts = new ArrayDeque<>();
    Syntax whole = syntax;
    while (!made.containsKey(whole) && !whole.parts().isEmpty()) {
      Syntax first = whole.parts().getFirst();
      if (!(isOf(whole, Syntax.Sign.PLUS) && isOf(first, Syntax.Sign.PRODUCT))) {
        parts.push(first);
      }
      whole = first;
    }
    parts.forEach(this::inside);
  }

  private static boolean isOf(Syntax syntax, Syntax.Sign sign) {
    return syntax instanceof Syntax.Binary binary && binary.sign() == sign;
  }

  /// The same as a node.
  private String node(Syntax syntax) {
    return switch (inside(syntax)) {
      case Value.OfNode(String id) -> id;
      case Value.Inline(Syntax number) -> {
        String id = numbering.next();
        formula(number, id, syntax.place());
        made.put(syntax, new Value.OfNode(id));
        yield id;
      }
    };
  }

  private Value value(Syntax syntax, Supplier<String> name) {
    return switch (syntax) {
      case Syntax.Name(String id, SourcePosition place) -> known(id, place);
      case Syntax.Literal _ -> new Value.Inline(syntax);
      case Syntax.Text(_, SourcePosition place) ->
          throw new FaultException(
              place, new Fault.Unexpected(SyntaxText.of(syntax), List.of(Fault.Wanted.OPERAND)));
      case Syntax.Call call -> call(call, name);
      case Syntax.Negated _, Syntax.Binary _, Syntax.Power _, Syntax.Transposed _ ->
          signed(syntax, name);
    };
  }

  private Value known(String id, SourcePosition place) {
    if (draft.find(id).isEmpty()) {
      throw new FaultException(place, new Fault.UnknownName(id, draft.names()));
    }
    return new Value.OfNode(id);
  }

  /// An operation that is written so and takes what stands there, or a formula of the one sign.
  private Value signed(Syntax syntax, Supplier<String> name) {
    if (isNumber(syntax)) {
      return new Value.Inline(Parts.map(syntax, part -> inside(part).syntax()));
    }
    for (Notations.Match match : vocabulary.notations().matches(syntax)) {
      Optional<Value> taken = taken(match, syntax.place(), name);
      if (taken.isPresent()) {
        return taken.get();
      }
    }
    Syntax oneSign = Parts.map(syntax, part -> inside(part).syntax());
    String id = name.get();
    formula(oneSign, id, syntax.place());
    return new Value.OfNode(id);
  }

  /// Whether all that is known of it are numbers and sizes.
  private static boolean isNumber(Syntax syntax) {
    return Parts.ends(syntax)
        .allMatch(end ->
            end instanceof Syntax.Literal
                || (end instanceof Syntax.Call call && Signature.isOfSize(call.function())));
  }

  /// The operation with what a match gives it; empty where it does not take that.
  private Optional<Value> taken(
      Notations.Match match, SourcePosition place, Supplier<String> name) {
    return match
        .filled(part -> inside(part).node(), part -> inside(part).number())
        .flatMap(filled -> taken(match, filled, place, name));
  }

  private Optional<Value> taken(
      Notations.Match match, Notations.Filled filled, SourcePosition place, Supplier<String> name) {
    Operation operation = match.operation();
    Optional<Operation.Binding> bound = draft.bound(operation, filled.inputs(), filled.options());
    if (bound.isPresent() && !(bound.get() instanceof BoundOperation)) {
      return Optional.empty();
    }
    String id = name.get();
    match.given().forEach((port, part) -> draft.places().argument(id, port, part.place()));
    draft.add(
        new OperationNode(id, operation.name(), filled.inputs(), filled.options()), bound, place);
    return Optional.of(new Value.OfNode(id));
  }

  private Value call(Syntax.Call call, Supplier<String> name) {
    Optional<Operation> operation = vocabulary.catalogue().called(call.function());
    if (operation.isPresent()) {
      OperationCall bound = new OperationCall(this::node, draft, operation.get(), call);
      String id = name.get();
      bound.add(id);
      return new Value.OfNode(id);
    }
    Signature signature =
        vocabulary
            .function(call.function())
            .orElseThrow(() ->
                new FaultException(
                    call.place(),
                    new Fault.UnknownFunction(call.function(), vocabulary.functions())));
    Syntax operand = Arguments.of(call, signature).of(signature.parameters().getFirst());
    boolean isSize = Signature.isOfSize(call.function());
    Syntax of = isSize ? Written.node(node(operand)) : inside(operand).syntax();
    Syntax written = new Syntax.Call(call.function(), List.of(of), List.of(), call.place());
    if (isSize || isNumber(operand)) {
      return new Value.Inline(written);
    }
    String id = name.get();
    formula(written, id, call.place());
    return new Value.OfNode(id);
  }

  private void formula(Syntax syntax, String id, SourcePosition place) {
    draft.add(
        OperationNode.formula(vocabulary.catalogue(), id, syntax),
        vocabulary.catalogue().formula(),
        place);
  }
}
