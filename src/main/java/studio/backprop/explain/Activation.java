package studio.backprop.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.expression.Mapped;
import studio.backprop.expression.Values;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Family;
import studio.backprop.operation.Operand;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Option;
import studio.backprop.operation.OptionValue;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Shape;

/// A function of one number as the catalogue declares it, with its slope: f and f′.
///
/// Its numbers are those that the operation itself computes and sends back. What it has beside x, a
/// numeric option or a second operand, is its knob.
public final class Activation {
  private static final double KNOB_WITHOUT_DEFAULT = 0.25;

  private final Operation operation;
  private final double knob;

  private Activation(Operation operation, double knob) {
    this.operation = operation;
    this.knob = knob;
  }

  /// Every function of one number in the catalogue, in its order. A softmax is none: its cells
  /// depend on one another.
  public static List<Activation> all(Catalogue catalogue) {
    return catalogue.families().stream()
        .map(Family::operations)
        .flatMap(List::stream)
        .flatMap(operation -> of(operation).stream())
        .toList();
  }

  /// The first of a course whose curve is no straight line.
  public static Activation firstThatBends(Catalogue catalogue) {
    return all(catalogue).stream().filter(Activation::bends).findFirst().orElseThrow();
  }

  private boolean bends() {
    return at(0).slope().get(0) != at(1).slope().get(0);
  }

  /// That of an operation; empty where it is no function of the cells of one matrix, or not until
  /// an option is given.
  public static Optional<Activation> of(Operation operation) {
    return isOfOneNumber(operation)
        ? Optional.of(
            new Activation(
                operation,
                option(operation)
                    .map(Option.Real::defaultValue)
                    .flatMap(OptionValue::asNumber)
                    .orElse(KNOB_WITHOUT_DEFAULT)))
        : Optional.empty();
  }

  private static boolean isOfOneNumber(Operation operation) {
    if (operation.options().stream().anyMatch(Option::isRequired)) {
      return false;
    }
    return Dependence.isOfOneNumber(operation.inGeneral());
  }

  /// The same with its knob turned.
  public Activation withKnob(double setting) {
    return new Activation(operation, setting);
  }

  public String name() {
    return operation.name();
  }

  /// What its knob is called: an option or a second port; empty where it has none.
  public Optional<String> knobName() {
    return option(operation)
        .map(Option.Real::name)
        .or(() -> operation.ports().stream().skip(1).map(port -> port.name()).findFirst());
  }

  public double knob() {
    return knob;
  }

  /// The operation of the catalogue that it is.
  public Operation operation() {
    return operation;
  }

  /// f and f′ at each of these places, a row of them.
  public Curve curve(Matrix x) {
    BoundOperation bound = bound(x.size());
    Matrix[] slots = new Matrix[bound.slots()];
    slots[0] = x;
    for (int k = 1; k < bound.operands().size(); k++) {
      slots[k] = Matrix.scalar(knob);
    }
    Values values = new Values(slots);
    bound.inner().forEach(named -> slots[named.reference().slot()] = values.of(named.expression()));
    slots[bound.output().slot()] = values.of(bound.value());
    slots[bound.upstream().slot()] = Matrix.filled(1, x.size(), 1);
    Matrix slope = values.of(bound.gradients().getFirst());
    return new Curve(x, slots[bound.output().slot()], slope);
  }

  /// f and f′ at one place.
  public Curve at(double x) {
    return curve(Matrix.scalar(x));
  }

  /// f and f′, place by place: rows of as many numbers.
  public record Curve(Matrix x, Matrix value, Matrix slope) {
    public int length() {
      return x.size();
    }
  }

  /// The operation as it runs on so many places.
  public BoundOperation bound(int places) {
    List<Operand> operands = new ArrayList<>();
    for (var port : operation.ports()) {
      Shape shape = operands.isEmpty() ? Shape.of(1, places) : Shape.SCALAR;
      operands.add(new Operand(port.name(), port.name(), shape, null));
    }
    Map<String, OptionValue> settings = new LinkedHashMap<>();
    option(operation).ifPresent(option -> settings.put(option.name(), OptionValue.of(knob)));
    return switch (operation.bind(operands, settings, new Dims(Map.of()))) {
      case BoundOperation bound -> bound;
      default -> throw new IllegalStateException(name() + " takes no numbers one by one");
    };
  }

  /// Where f bends, as it is declared.
  List<Double> kinks() {
    return bound(1)
        .value()
        .all(Mapped.class)
        .flatMap(mapped -> mapped.function().kinks().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Optional<Option.Real> option(Operation operation) {
    return operation.options().stream()
        .filter(Option.Real.class::isInstance)
        .map(Option.Real.class::cast)
        .findFirst();
  }
}
