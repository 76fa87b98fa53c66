package studio.backprop.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Operation;

/// Where the code says an operation by its name: a literal that a node is made with or that is
/// looked up in the catalogue, perhaps by way of parameters and fields, or that meets the name of
/// an operation in a comparison, a set or a map.
final class OperationNames {
  private static final List<String> NAMING =
      List.of(
          Operation.class.getName() + ".name()",
          Node.class.getName() + ".op()",
          OperationNode.class.getName() + ".op()");

  private final Code code;
  private final Set<String> names;

  /// The parameters and fields in which an operation's name is.
  private final Set<String> holders = new HashSet<>();

  private final Map<String, Set<Literal>> stored = new HashMap<>();

  OperationNames(Code code, List<String> names) {
    this.code = code;
    this.names = Set.copyOf(names);
    code.uses().stream()
        .filter(use -> use.of().indexOf('(') < 0)
        .forEach(use ->
            stored
                .computeIfAbsent(use.given(0), _ -> new HashSet<>())
                .addAll(use.values().getFirst().literals()));
    code.uses().forEach(this::begin);
    while (code.uses().stream().filter(this::spread).count() > 0) {}
  }

  private void begin(Use use) {
    if (use.of().startsWith(OperationNode.class.getName() + ".<init>(")) {
      holders.add(use.given(2));
    }
    if (use.of().startsWith(Catalogue.class.getName() + ".find(")) {
      holders.add(use.given(1));
    }
  }

  /// What is given to a holder is one.
  private boolean spread(Use use) {
    boolean more = false;
    for (int k = 0; k < use.values().size(); k++) {
      if (holders.contains(use.given(k))) {
        for (String source : use.values().get(k).sources()) {
          more |= source.indexOf('#') > 0 && holders.add(source);
        }
      }
    }
    return more;
  }

  /// The places and the names.
  Set<String> said() {
    Set<String> said = new TreeSet<>();
    for (Use use : code.uses()) {
      for (int k = 0; k < use.values().size(); k++) {
        if (isHeld(use, k)) {
          literals(use.values().get(k))
              .filter(literal -> names.contains(literal.text()))
              .forEach(literal -> said.add(literal.toString()));
        }
      }
    }
    return said;
  }

  private boolean isHeld(Use use, int position) {
    return holders.contains(use.given(position)) || (isOfJava(use) && meetsName(use, position));
  }

  private static boolean isOfJava(Use use) {
    return use.of().startsWith("java.");
  }

  private boolean meetsName(Use use, int position) {
    for (int k = 0; k < use.values().size(); k++) {
      if (k != position && use.values().get(k).sources().stream().anyMatch(this::isName)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(String source) {
    return holders.contains(source) || NAMING.stream().anyMatch(source::startsWith);
  }

  private Stream<Literal> literals(OperandStack.Value value) {
    return Stream.concat(
        value.literals().stream(),
        value.sources().stream().flatMap(source -> stored.getOrDefault(source, Set.of()).stream()));
  }
}
