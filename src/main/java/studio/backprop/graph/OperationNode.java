package studio.backprop.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.SyntaxText;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Operation;
import studio.backprop.operation.OptionValue;

/// A node that computes: an operation's name, what is wired to its ports, and its settings.
///
/// @param op the operation's name, which the catalogue may not know
/// @param inputs from port to node id
/// @param options from option to its value
public record OperationNode(
    String id,
    String op,
    Map<String, String> inputs,
    Map<String, OptionValue> options,
    Appearance appearance)
    implements Node {

  public OperationNode {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  public OperationNode(String id, String op, Map<String, String> inputs) {
    this(id, op, inputs, Map.of(), Appearance.PLAIN);
  }

  public OperationNode(
      String id, String op, Map<String, String> inputs, Map<String, OptionValue> options) {
    this(id, op, inputs, options, Appearance.PLAIN);
  }

  /// A node that computes what is written, whatever that is.
  ///
  /// @param inputs from name to node id
  public static OperationNode formula(
      Catalogue catalogue, String id, Map<String, String> inputs, String text) {
    Operation operation = catalogue.formula();
    String option = operation.formula().orElseThrow().name();
    return new OperationNode(id, operation.name(), inputs, Map.of(option, OptionValue.of(text)));
  }

  /// A node that computes what is written; each name in it is the node of that name.
  public static OperationNode formula(Catalogue catalogue, String id, Syntax written) {
    Map<String, String> inputs = new LinkedHashMap<>();
    Syntax.names(written).forEach(name -> inputs.put(name, name));
    return formula(catalogue, id, inputs, SyntaxText.of(written));
  }

  @Override
  public OperationNode with(Appearance look) {
    return new OperationNode(id, op, inputs, options, look);
  }

  @Override
  public OperationNode named(String name) {
    return new OperationNode(name, op, inputs, options, appearance);
  }

  /// The same operation wired otherwise.
  public OperationNode withInputs(Map<String, String> wires) {
    return new OperationNode(id, op, wires, options, appearance);
  }

  /// The same operation with other settings.
  public OperationNode withOptions(Map<String, OptionValue> settings) {
    return new OperationNode(id, op, inputs, settings, appearance);
  }
}
