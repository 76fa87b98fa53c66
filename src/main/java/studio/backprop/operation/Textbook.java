package studio.backprop.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Shape;

/// What an operation is given in a textbook: a letter for every size, each as large as every other,
/// at every port something, and at a port that takes many two.
final class Textbook {
  private static final Shape ANY = new Shape(LetterSizes.size("r"), LetterSizes.size("c"));

  private Textbook() {}

  /// Options as they are by default, and those that must be given.
  static OptionValues settings(Operation operation) {
    Map<String, OptionValue> given = new HashMap<>();
    for (Option option : operation.options()) {
      switch (option) {
        case Option.Extent extent -> given.put(extent.name(), OptionValue.of(extent.name()));
        case Option.Real real when real.isRequired() -> given.put(real.name(), OptionValue.of(1));
        case Option.Whole whole when whole.isRequired() ->
            given.put(whole.name(), OptionValue.of(2));
        case Option.Formula formula -> given.put(formula.name(), OptionValue.of("A @ B"));
        default -> {}
      }
    }
    Dims dims = new Dims(Map.of("rows", LetterSizes.USUAL, "columns", LetterSizes.USUAL));
    return new OptionValues(operation, given, dims, Filling.LETTERS);
  }

  static List<Operand> operands(List<Port> ports) {
    List<Operand> operands = new ArrayList<>();
    for (Port port : ports) {
      boolean many = port.arity() == Port.Arity.MANY;
      for (String name : many ? List.of(port.name() + 1, port.name() + 2) : List.of(port.name())) {
        operands.add(new Operand(name, name, ANY, null));
      }
    }
    return operands;
  }
}
