package studio.backprop.session.training;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.StartValues;
import studio.backprop.session.Session;

/// The numbers that training begins with: by a rule and a seed, or those of the file.
public final class Beginning {
  private final Session session;
  private final IntegerProperty seed = new SimpleIntegerProperty(this, "seed", 1);

  public Beginning(Session session) {
    this.session = session;
  }

  /// What numbers are drawn from: the same seed draws the same.
  public IntegerProperty seedProperty() {
    return seed;
  }

  /// Gives all parameters numbers by a rule.
  public void start(StartValues how) {
    Set<String> parameters =
        session.assembled().scenario().nodes().stream()
            .filter(node -> node instanceof LeafNode leaf && leaf.isParameter())
            .map(Node::id)
            .collect(Collectors.toSet());
    session.apply(new Edit.Start(parameters, how, seed.get()));
  }

  /// Gives the leaves among some nodes fresh small whole numbers; empty where there are none.
  public Optional<Edit.Start> whole(Set<String> ids) {
    Set<String> leaves =
        session.assembled().scenario().nodes().stream()
            .filter(node -> node instanceof LeafNode && ids.contains(node.id()))
            .map(Node::id)
            .collect(Collectors.toSet());
    return leaves.isEmpty()
        ? Optional.empty()
        : Optional.of(new Edit.Start(leaves, StartValues.WHOLE, seed.get()));
  }

  /// Gives all leaves the numbers that the file holds, where they still have its shape.
  public void backToFile() {
    Map<String, Matrix> values = fileNumbers();
    if (!values.isEmpty()) {
      session.apply(new Edit.Restore(values));
    }
  }

  /// Whether there are other numbers than those of the file.
  public boolean canGoBack() {
    return !fileNumbers().isEmpty();
  }

  private Map<String, Matrix> fileNumbers() {
    Map<String, Matrix> now = numbers(session.assembled().scenario());
    Map<String, Matrix> values = new HashMap<>();
    session
        .document()
        .own()
        .saved()
        .map(Beginning::numbers)
        .ifPresent(file ->
            file.forEach((id, value) -> {
              Matrix present = now.get(id);
              if (present != null && !present.equals(value) && present.sameSize(value)) {
                values.put(id, value);
              }
            }));
    return values;
  }

  private static Map<String, Matrix> numbers(Scenario scenario) {
    Map<String, Matrix> numbers = new HashMap<>();
    for (Node node : scenario.nodes()) {
      if (node instanceof LeafNode leaf) {
        numbers.put(leaf.id(), leaf.value());
      }
    }
    return numbers;
  }
}
