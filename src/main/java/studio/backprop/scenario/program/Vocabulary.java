package studio.backprop.scenario.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.backprop.notation.Signature;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Notations;
import studio.backprop.operation.Operation;

/// The operations by the words and signs of a program.
final class Vocabulary {
  private final Map<String, Operation> byWord = new HashMap<>();
  private final Notations notations;
  private final Operation formula;

  Vocabulary(Catalogue catalogue) {
    catalogue
        .operations()
        .forEach(operation -> byWord.put(Written.name(operation.name()), operation));
    notations = new Notations(catalogue);
    formula = catalogue.formula();
  }

  /// The operation that a word calls.
  Optional<Operation> operation(String word) {
    return Optional.ofNullable(byWord.get(word));
  }

  /// The operations that are written as an expression has it.
  Notations notations() {
    return notations;
  }

  /// The operation that computes whatever is written.
  Operation formula() {
    return formula;
  }

  /// A function that is no operation.
  Optional<Signature> function(String word) {
    return Signature.all().stream()
        .filter(signature -> signature.function().equals(word))
        .findFirst();
  }

  /// All words that a bracket may follow.
  List<String> functions() {
    return Stream.concat(
            Signature.all().stream().map(Signature::function), byWord.keySet().stream().sorted())
        .distinct()
        .toList();
  }
}
