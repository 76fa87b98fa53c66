package studio.backprop.operation;

/// A shape that does not fit, as a value: which operation and port, the rule in words, what stands
/// there instead and where each size comes from, and one concrete way out.
///
/// @param port the port whose operand does not fit, empty where it is the operation as a whole
public record ShapeClash(String operation, String port, String rule, String found, String fix)
    implements Operation.Binding {

  /// All of it in one sentence each: rule, found, fix.
  public String sentence() {
    return operation + ": " + rule + ". " + found + ". " + fix + ".";
  }
}
