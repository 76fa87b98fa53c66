package studio.backprop.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every operation there is.
public final class Catalogue {
  private static final List<Family> FAMILIES =
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
          Typed.FAMILY);

  private static final Map<String, Operation> BY_NAME =
      FAMILIES.stream()
          .flatMap(family -> family.operations().stream())
          .collect(Collectors.toUnmodifiableMap(Operation::name, Function.identity()));

  private Catalogue() {}

  /// The operations by family, in the order of a course.
  public static List<Family> families() {
    return FAMILIES;
  }

  /// The operation of that name.
  public static Optional<Operation> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /// All names, in alphabetical order.
  public static List<String> names() {
    return BY_NAME.keySet().stream().sorted().toList();
  }

  /// All operations, in alphabetical order.
  public static List<Operation> operations() {
    return names().stream().map(BY_NAME::get).toList();
  }
}
