package studio.backprop.words;

import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a method has put down and not yet taken up, as far as literals are in it.
final class OperandStack {
  private final Map<Label, List<Value>> leftFor = new HashMap<>();
  private List<Value> values = new ArrayList<>();
  private boolean isReached = true;

  /// What a value is made of.
  ///
  /// @param literals the literals in it
  /// @param sources where it comes from: parameters, fields and methods
  /// @param slots 2 for a long or a double, 1 for anything else
  record Value(Set<Literal> literals, Set<String> sources, int slots) {
    static Value of(int slots) {
      return new Value(new LinkedHashSet<>(), new LinkedHashSet<>(), slots);
    }

    static Value from(String source, int slots) {
      Value value = of(slots);
      value.sources.add(source);
      return value;
    }

    void takeIn(Value other) {
      literals.addAll(other.literals);
    }

    void be(Value other) {
      takeIn(other);
      sources.addAll(other.sources);
    }
  }

  void push(Value value) {
    values.add(value);
  }

  Value pop() {
    return values.removeLast();
  }

  /// The last values, in the order in which they were put down.
  List<Value> pop(int count) {
    List<Value> last = values.subList(values.size() - count, values.size());
    List<Value> taken = List.copyOf(last);
    last.clear();
    return taken;
  }

  void caughtAt(Label handler) {
    leftFor.put(handler, new ArrayList<>(List.of(Value.of(1))));
  }

  void leaveFor(Label label) {
    leftFor.merge(label, new ArrayList<>(values), OperandStack::merged);
  }

  void end() {
    isReached = false;
    values = new ArrayList<>();
  }

  void arriveAt(Label label) {
    List<Value> brought = leftFor.get(label);
    if (brought != null) {
      values = isReached ? merged(brought, values) : new ArrayList<>(brought);
      isReached = true;
    }
  }

  private static List<Value> merged(List<Value> one, List<Value> other) {
    List<Value> merged = new ArrayList<>();
    for (int k = 0; k < one.size(); k++) {
      Value value = Value.of(one.get(k).slots());
      value.be(one.get(k));
      value.be(other.get(k));
      merged.add(value);
    }
    return merged;
  }

  /// Copies, drops or exchanges what lies on top.
  void move(Opcode opcode) {
    String name = opcode.name();
    if (opcode == Opcode.SWAP) {
      values.add(values.size() - 1, pop());
    } else if (name.startsWith("POP")) {
      take(name.equals("POP2") ? 2 : 1);
    } else {
      List<Value> top = take(name.startsWith("DUP2") ? 2 : 1);
      int under = name.endsWith("_X2") ? 2 : name.endsWith("_X1") ? 1 : 0;
      List<Value> below = take(under);
      values.addAll(top);
      values.addAll(below);
      values.addAll(top);
    }
  }

  private List<Value> take(int slots) {
    List<Value> taken = new ArrayList<>();
    for (int left = slots; left > 0; left -= taken.getFirst().slots()) {
      taken.addFirst(pop());
    }
    return taken;
  }
}
