package studio.backprop.scenario.edit;

/// What is wrong with what a person typed or pasted, as a value.
public sealed interface EntryFault {

  /// Nothing is typed.
  record Nothing() implements EntryFault {}

  /// It is no number.
  record NoNumber(String text) implements EntryFault {}

  /// It is a number beyond all that can be held.
  record TooLarge(String text) implements EntryFault {}

  /// One number of a block is wrong.
  record InBlock(int row, int column, EntryFault fault) implements EntryFault {}

  /// One row of a block is longer or shorter than the first.
  record Ragged(int row, int numbers, int wanted) implements EntryFault {}

  /// There is no number in a block.
  record EmptyBlock() implements EntryFault {}
}
