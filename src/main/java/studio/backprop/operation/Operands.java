package studio.backprop.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Role;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// What is wired to the ports of a declaration, in port order, and the reference by which the
/// declaration speaks of each: slot k is operand k.
final class Operands {
  private final List<Operand> wired;
  private final Filling filling;
  private final List<Reference> references = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final ShapeRules rules = new ShapeRules();

  Operands(List<Operand> wired, Filling filling) {
    this.wired = new ArrayList<>(wired);
    this.filling = filling;
    for (Operand operand : wired) {
      positions.put(operand.port(), references.size());
      references.add(reference(operand, references.size()));
    }
  }

  private static Reference reference(Operand operand, int slot) {
    return new Reference(Role.OPERAND, operand.port(), slot, operand.shape());
  }

  boolean isWired(String port) {
    return positions.containsKey(port);
  }

  int position(String port) {
    Integer position = positions.get(port);
    if (position == null) {
      throw new IllegalStateException("there is nothing at port " + port);
    }
    return position;
  }

  /// What is wired to a port.
  Operand at(String port) {
    return wired.get(position(port));
  }

  /// What stands for it in an expression.
  Reference reference(String port) {
    return references.get(position(port));
  }

  List<Reference> references() {
    return List.copyOf(references);
  }

  /// The rows and columns of what is wired to a port have these names. A name met before must have
  /// the size that it had there; an axis that is declared as the number 1 is one, whatever the
  /// operand calls it.
  Reference named(String port, String rows, String columns) {
    Operand operand = shaped(port, rows, columns);
    rules.match(operand, rows, columns);
    Shape shape =
        new Shape(
            declared(rows, operand.shape().rows()), declared(columns, operand.shape().columns()));
    int position = position(port);
    references.set(position, reference(operand.shaped(shape), position));
    return references.get(position);
  }

  private static Size declared(String name, Size size) {
    return name.equals("1") ? Size.of(1) : size;
  }

  /// The same of every operand.
  void allNamed(String rows, String columns) {
    wired.forEach(operand -> rules.match(operand, rows, columns));
  }

  /// What is wired to a port may only be one number, or one row as long as what is wired to
  /// another.
  Reference row(String port, String likePort) {
    ShapeRules.matchRow(shaped(port, "1", "c"), at(likePort));
    return reference(port);
  }

  /// What is wired to a port, in a textbook of the shape by whose names the declaration calls it.
  private Operand shaped(String port, String rows, String columns) {
    int position = position(port);
    Operand operand = wired.get(position);
    Operand shaped = operand.shaped(filling.shape(operand.shape(), rows, columns));
    wired.set(position, shaped);
    references.set(position, reference(shaped, position));
    return shaped;
  }

  boolean rowsAddUpToOne(Reference operand) {
    return filling.rowsAddUpToOne(wired.get(operand.slot()));
  }
}
