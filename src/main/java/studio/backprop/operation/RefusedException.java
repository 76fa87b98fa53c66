package studio.backprop.operation;

/// Thrown inside a declaration when an operand or an option does not fit; [Operation#bind] hands on
/// the value.
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Operation.Binding binding;

  RefusedException(Operation.Binding binding) {
    super(binding.toString(), null, false, false);
    this.binding = binding;
  }

  Operation.Binding binding() {
    return binding;
  }
}
