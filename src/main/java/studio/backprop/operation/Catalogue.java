package studio.backprop.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every operation there is.
public final class Catalogue {
  private static final Map<String, Operation> BY_NAME =
      Stream.of(
              Products.OPERATIONS,
              Arithmetic.OPERATIONS,
              Activations.OPERATIONS,
              Sums.OPERATIONS,
              Arrangements.OPERATIONS,
              Words.OPERATIONS,
              Images.OPERATIONS,
              Losses.OPERATIONS)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableMap(Operation::name, Function.identity()));

  private Catalogue() {}

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
