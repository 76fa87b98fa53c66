package studio.backprop.notation;

import java.util.function.Function;

/// What came of reading: what was meant, or what is wrong.
public sealed interface Reading<T> {

  /// It could be read.
  record Whole<T>(T meant) implements Reading<T> {}

  /// It could not.
  record Faulty<T>(Fault fault) implements Reading<T> {}

  /// What comes of reading on.
  default <U> Reading<U> then(Function<T, Reading<U>> next) {
    return switch (this) {
      case Whole<T>(T meant) -> next.apply(meant);
      case Faulty<T>(Fault fault) -> new Faulty<>(fault);
    };
  }
}
