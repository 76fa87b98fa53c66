package studio.backprop.operation;

import java.util.List;

/// Operations that belong together.
///
/// @param title what the family is called
public record Family(String title, List<Operation> operations) {
  public Family {
    operations = List.copyOf(operations);
  }

  static Family of(String title, Operation... operations) {
    return new Family(title, List.of(operations));
  }
}
