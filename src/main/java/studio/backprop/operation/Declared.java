package studio.backprop.operation;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import studio.backprop.shape.Dims;

/// What an operation declares, filled in each time that it is asked.
record Declared(Consumer<Declaration> rule, Gradients gradients) implements Operation.Rule {

  Declared(Consumer<Declaration> rule) {
    this(rule, new Gradients());
  }

  @Override
  public Operation.Binding bind(
      Operation operation, List<Operand> operands, Map<String, OptionValue> settings, Dims dims) {
    try {
      return filledIn(new OptionValues(operation, settings, dims, Filling.NODE), operands);
    } catch (RefusedException refused) {
      return refused.binding();
    }
  }

  @Override
  public BoundOperation inGeneral(Operation operation) {
    OptionValues settings = Textbook.settings(operation);
    List<Port> ports = operation.ports(settings.given(), List.of());
    return filledIn(settings, Textbook.operands(ports));
  }

  private BoundOperation filledIn(OptionValues settings, List<Operand> operands) {
    Declaration declaration = new Declaration(settings, new Operands(operands, settings.filling()));
    rule.accept(declaration);
    return declaration.bound(gradients);
  }
}
