package studio.backprop.operation;

/// What the numbers at a port say of each example: what a model is to predict. It is declared, as
/// no expression tells it.
public enum Targets {
  /// Each row says to which one of the columns an example belongs.
  CLASSES,
  /// Each cell says yes or no, for itself.
  YES_OR_NO
}
