package studio.backprop.scenario.program;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.backprop.notation.Signature;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Notations;
import studio.backprop.operation.Operation;

/// The operations by the words and signs of a program.
final class Vocabulary {
  private final Catalogue catalogue;
  private final Notations notations;

  Vocabulary(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.notations = new Notations(catalogue);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /// The operations that are written as an expression has it.
  Notations notations() {
    return notations;
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
            Signature.all().stream().map(Signature::function),
            catalogue.operations().stream().map(Operation::word).sorted())
        .distinct()
        .toList();
  }
}
