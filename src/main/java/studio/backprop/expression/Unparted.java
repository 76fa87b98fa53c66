package studio.backprop.expression;

import java.util.List;

/// What is not made of other expressions, so that nothing is sent back from it.
public sealed interface Unparted extends Expression permits Reference, Constant, Pending {

  @Override
  default List<Expression> parts() {
    return List.of();
  }

  @Override
  default Expression with(List<Expression> parts) {
    return this;
  }

  @Override
  default List<Form> sentBack(int part, Expression arriving) {
    return List.of();
  }
}
