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
      Operation operation, List<Operand> operands, Map<String, Object> settings, Dims dims) {
    Declaration declaration = new Declaration(operation, operands, settings, dims);
    try {
      rule.accept(declaration);
    } catch (RefusedException refused) {
      return refused.binding();
    }
    return declaration.bound(gradients);
  }

  @Override
  public BoundOperation inGeneral(Operation operation) {
    Declaration declaration = Declaration.general(operation);
    rule.accept(declaration);
    return declaration.bound(gradients);
  }
}
