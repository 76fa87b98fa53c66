package studio.backprop.notation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.backprop.notation.Parameter.Kind;

/// A function of the notation and what it is given.
public record Signature(String function, List<Parameter> parameters) {
  static final String GRADIENT = "grad";
  static final String INNER = "inner";

  private static final Set<String> SIZES = Set.of("rows", "columns");

  private static final Parameter X = Parameter.of("X", Kind.MATRIX);
  private static final Parameter AXIS = new Parameter("axis", Kind.AXIS, false);

  private static final List<Signature> OF_MATRICES =
      List.of(
          new Signature("rows", X),
          new Signature("columns", X),
          new Signature(
              "reshape", X, Parameter.of("rows", Kind.SIZE), Parameter.of("columns", Kind.SIZE)),
          new Signature("softmax", X),
          new Signature("log_softmax", X),
          new Signature("sum", X, AXIS),
          new Signature("mean", X, AXIS),
          new Signature("inverse", X),
          new Signature("log_det", X));

  private static final List<Signature> ALL =
      Stream.concat(
              Cellwise.names().stream().map(name -> new Signature(name, X)), OF_MATRICES.stream())
          .toList();

  private static final List<Signature> OF_A_RUN =
      List.of(
          new Signature(GRADIENT, Parameter.of("node", Kind.NODE)),
          new Signature(INNER, Parameter.of("node", Kind.NODE)));

  public Signature {
    parameters = List.copyOf(parameters);
  }

  private Signature(String function, Parameter... parameters) {
    this(function, List.of(parameters));
  }

  /// The functions of an expression.
  public static List<Signature> all() {
    return ALL;
  }

  /// The function of that name, be it one that needs a run.
  static Optional<Signature> of(String function) {
    return Stream.concat(ALL.stream(), OF_A_RUN.stream())
        .filter(signature -> signature.function.equals(function))
        .findFirst();
  }

  /// Whether a function gives how many rows or columns something has.
  public static boolean isOfSize(String function) {
    return SIZES.contains(function);
  }

  /// Whether a function looks up what belongs to a node of a run.
  static boolean takesNodes(String function) {
    return OF_A_RUN.stream().anyMatch(signature -> signature.function.equals(function));
  }

  Optional<Parameter> parameter(int position) {
    return position < parameters.size() ? Optional.of(parameters.get(position)) : Optional.empty();
  }

  Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }

  /// `sum(X, axis)`
  @Override
  public String toString() {
    return function
        + "("
        + String.join(", ", parameters.stream().map(Parameter::name).toList())
        + ")";
  }
}
