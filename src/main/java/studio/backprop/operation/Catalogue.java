package studio.backprop.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The operations that the nodes of a graph may run, each by its name.
public final class Catalogue {
  private static final Catalogue STANDARD =
      new Catalogue(
          List.of(
              Products.FAMILY,
              Arithmetic.FAMILY,
              Activations.FAMILY,
              Sums.FAMILY,
              Arrangements.FAMILY,
              Words.FAMILY,
              Images.FAMILY,
              Transformers.FAMILY,
              Losses.FAMILY,
              Typed.FAMILY),
          Layering.STANDARD);

  private final List<Family> families;
  private final Layering layering;
  private final Map<String, Operation> byName;

  Catalogue(List<Family> families) {
    this(families, new Layering(List.of(), List.of()));
  }

  /// @param families in the order of a course; no name stands in them twice
  private Catalogue(List<Family> families, Layering layering) {
    this.families = List.copyOf(families);
    this.layering = layering;
    Map<String, Operation> named = new HashMap<>();
    for (Family family : families) {
      for (Operation operation : family.operations()) {
        if (named.put(operation.name(), operation) != null) {
          throw new IllegalArgumentException("two operations are called " + operation.name());
        }
      }
    }
    this.byName = Map.copyOf(named);
  }

  /// The one that comes with the program. Whoever begins something takes it and hands it on; who is
  /// given a document asks the document.
  public static Catalogue standard() {
    return STANDARD;
  }

  /// The operations by family, in the order of a course.
  public List<Family> families() {
    return families;
  }

  /// The family of the operation of that name.
  public Optional<Family> family(String name) {
    return families.stream()
        .filter(family -> family.operations().stream().anyMatch(one -> one.name().equals(name)))
        .findFirst();
  }

  /// Those of which a network in layers is made.
  public Layering layering() {
    return layering;
  }

  /// The operation of that name.
  public Optional<Operation> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /// The operation that an expression calls by that word.
  public Optional<Operation> called(String word) {
    return find(word.replace('_', '-'));
  }

  /// The operation that computes whatever is written.
  public Operation formula() {
    return operations().stream()
        .filter(operation -> operation.formula().isPresent())
        .findFirst()
        .orElseThrow();
  }

  /// All names, in alphabetical order.
  public List<String> names() {
    return byName.keySet().stream().sorted().toList();
  }

  /// All operations, in alphabetical order.
  public List<Operation> operations() {
    return names().stream().map(byName::get).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Catalogue catalogue && families.equals(catalogue.families);
  }

  @Override
  public int hashCode() {
    return families.hashCode();
  }

  @Override
  public String toString() {
    return names().toString();
  }
}
