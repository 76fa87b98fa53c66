package studio.backprop.operation;

import java.util.List;

/// Operations that belong together.
///
/// @param name what it is called, for the programmer: `losses`
public record Family(String name, List<Operation> operations) {
  public Family {
    operations = List.copyOf(operations);
  }

  static Family of(String name, Operation... operations) {
    return new Family(name, List.of(operations));
  }
}
