package studio.backprop.scenario.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.notation.Fault;
import studio.backprop.notation.FaultException;
import studio.backprop.notation.ProgramParser;
import studio.backprop.notation.Reading;
import studio.backprop.notation.SourcePosition;
import studio.backprop.notation.Statement;
import studio.backprop.notation.Syntax;
import studio.backprop.operation.Catalogue;
import studio.backprop.scenario.edit.Ids;
import studio.backprop.shape.Dims;

/// Reads a program: sizes first, wherever they stand, then line by line nodes, each made of nodes
/// before it.
public final class ProgramReader {
  private static final Comparator<SourcePosition> BY_PLACE =
      Comparator.comparingInt(SourcePosition::line).thenComparingInt(SourcePosition::column);

  private final List<Fault> faults = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Catalogue catalogue;
  private final Vocabulary vocabulary;
  private final Leaves leaves = new Leaves();
  private final ProgramDraft draft;
  private Optional<Statement.Returned> returned = Optional.empty();

  private ProgramReader(List<Reading<Statement>> lines, Catalogue catalogue) {
    this.catalogue = catalogue;
    this.vocabulary = new Vocabulary(catalogue);
    for (Reading<Statement> line : lines) {
      switch (line) {
        case Reading.Whole<Statement>(Statement statement) -> statements.add(statement);
        case Reading.Faulty<Statement>(Fault fault) -> faults.add(fault);
      }
    }
    this.draft = new ProgramDraft(sizes(), names());
  }

  /// What a text says, and what is wrong with it.
  ///
  /// @param catalogue the operations that it may call
  public static Program read(String text, Catalogue catalogue) {
    return new ProgramReader(ProgramParser.parse(text), catalogue).program();
  }

  /// What lines say that nobody has typed.
  static Program of(List<Statement> lines, Catalogue catalogue) {
    return new ProgramReader(
            lines.stream().<Reading<Statement>>map(Reading.Whole::new).toList(), catalogue)
        .program();
  }

  /// A whole number alone on the right gives a symbol its size.
  private static boolean isSize(Statement.Assigned line) {
    return line.value() instanceof Syntax.Literal(double size, _) && size == Math.rint(size);
  }

  private Dims sizes() {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assigned line
          && isSize(line)
          && line.value() instanceof Syntax.Literal(double size, SourcePosition place)) {
        if (size < 1 || size > Dims.LARGEST) {
          faults.add(new Fault(place, new Fault.NoSymbolSize(line.name(), Dims.LARGEST)));
        }
        sizes.putIfAbsent(line.name(), (int) Math.clamp(size, 1.0, Dims.LARGEST));
      }
    }
    return new Dims(sizes);
  }

  private Set<String> names() {
    Set<String> names = new HashSet<>();
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assigned line) {
        names.add(line.name());
      }
    }
    return names;
  }

  private Program program() {
    Map<String, SourcePosition> lines = new HashMap<>();
    for (Statement statement : statements) {
      try {
        switch (statement) {
          case Statement.Assigned line -> {
            checkName(line, lines);
            if (!isSize(line)) {
              assigned(line);
            }
          }
          case Statement.Returned line -> returned(line);
        }
      } catch (FaultException wrong) {
        faults.add(wrong.fault());
      }
    }
    if (returned.isEmpty() && faults.isEmpty()) {
      faults.add(new Fault(end(), new Fault.NothingReturned()));
    }
    Optional<LeafNode> arriving = returned.flatMap(this::arriving);
    arriving.ifPresent(leaf -> draft.remove(leaf.id()));
    return new Program(
        catalogue,
        draft.dims(),
        draft.nodes(),
        returned.map(Statement.Returned::name),
        arriving,
        faults.stream().sorted(Comparator.comparing(Fault::place, BY_PLACE)).toList(),
        draft.places());
  }

  private void checkName(Statement.Assigned line, Map<String, SourcePosition> lines) {
    SourcePosition earlier = lines.putIfAbsent(line.name(), line.place());
    if (earlier != null) {
      throw new FaultException(
          line.place(),
          draft.dims().sizes().containsKey(line.name()) && !isSize(line)
              ? new Fault.NameOfSize(line.name())
              : new Fault.NameTaken(line.name(), earlier.line()));
    }
    if (!isSize(line) && draft.dims().sizes().containsKey(line.name())) {
      throw new FaultException(line.place(), new Fault.NameOfSize(line.name()));
    }
    boolean isUnfit = isSize(line) ? line.name().startsWith("_") : !Ids.isOne(line.name());
    if (isUnfit) {
      throw new FaultException(line.place(), new Fault.NoName(line.name()));
    }
  }

  private void assigned(Statement.Assigned line) {
    Optional<LeafNode.Kind> kind =
        line.value() instanceof Syntax.Call call
            ? LeafNode.Kind.named(call.function())
            : Optional.empty();
    if (kind.isPresent()) {
      draft.add(leaves.leaf(line, kind.get(), draft.dims()), line.place());
    } else {
      new Lowering(vocabulary, draft, line.name()).lower(line.value(), line.place());
    }
  }

  private void returned(Statement.Returned line) {
    returned.ifPresent(earlier -> {
      throw new FaultException(line.place(), new Fault.ReturnedTwice(earlier.place().line()));
    });
    returned = Optional.of(line);
    draft.places().returned(line.place());
    requireNode(line.name(), line.place());
    line.gradient().ifPresent(name -> requireArriving(line, name));
  }

  private void requireNode(String name, SourcePosition place) {
    if (draft.find(name).isEmpty()) {
      throw new FaultException(place, new Fault.UnknownName(name, draft.names()));
    }
  }

  private void requireArriving(Statement.Returned line, Syntax.Name gradient) {
    requireNode(gradient.name(), gradient.place());
    boolean isFree =
        draft.find(gradient.name()).stream()
                .anyMatch(
                    node -> node instanceof LeafNode leaf && leaf.kind() == LeafNode.Kind.INPUT)
            && !gradient.name().equals(line.name())
            && draft.nodes().stream().noneMatch(node -> uses(node, gradient.name()));
    if (!isFree) {
      throw new FaultException(gradient.place(), new Fault.NothingArriving(gradient.name()));
    }
  }

  private static boolean uses(Node node, String id) {
    return node instanceof OperationNode operation && operation.inputs().containsValue(id);
  }

  /// What arrives from above, where it is no node of the graph.
  private Optional<LeafNode> arriving(Statement.Returned line) {
    return line.gradient()
        .flatMap(name -> draft.find(name.name()))
        .filter(node -> draft.nodes().stream().noneMatch(other -> uses(other, node.id())))
        .filter(LeafNode.class::isInstance)
        .map(LeafNode.class::cast);
  }

  private SourcePosition end() {
    return statements.isEmpty() ? SourcePosition.START : statements.getLast().place();
  }
}
