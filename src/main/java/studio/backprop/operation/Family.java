package studio.backprop.operation;

import java.util.List;

/// Operations that belong together.
///
/// @param name what it is called, for the programmer: `losses`
/// @param letter what textbooks call what one of them computes: `L`
public record Family(String name, String letter, List<Operation> operations) {
  public Family {
    operations = List.copyOf(operations);
  }

  static Family of(String name, String letter, Operation... operations) {
    return new Family(name, letter, List.of(operations));
  }
}
