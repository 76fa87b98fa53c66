package studio.backprop.scalar;

/// What a function is called.
public sealed interface Sign {

  /// In files and commands: `sigmoid`.
  String name();

  /// In a line of text: `σ`.
  String plain();

  /// A function with a sign of its own.
  record Symbol(String name, String plain) implements Sign {}

  /// One function of another, written side by side: log σ.
  record Composed(Sign outer, Sign inner) implements Sign {
    @Override
    public String name() {
      return outer.name() + "-" + inner.name();
    }

    @Override
    public String plain() {
      return outer.plain() + " " + inner.plain();
    }
  }

  /// The derivative of a function.
  record Slope(Sign of) implements Sign {
    @Override
    public String name() {
      return of.name() + "′";
    }

    @Override
    public String plain() {
      return of.isLong() ? "(" + of.plain() + ")′" : of.plain() + "′";
    }
  }

  /// A function whose sign is a word.
  static Sign word(String name) {
    return new Symbol(name, name);
  }

  /// This function of another.
  default Sign of(Sign inner) {
    return new Composed(this, inner);
  }

  /// The derivative's sign.
  default Sign prime() {
    return new Slope(this);
  }

  /// Whether it is written with two words, which stand in brackets under a prime: (log σ)′.
  default boolean isLong() {
    return plain().indexOf(' ') >= 0;
  }
}
