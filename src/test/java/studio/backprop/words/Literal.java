package studio.backprop.words;

import java.util.LinkedHashSet;
import java.util.Set;

/// A string that stands in the code, and what becomes of it.
final class Literal {
  private final String place;
  private final String text;
  private final Set<String> madeInto = new LinkedHashSet<>();

  /// @param place class and method
  /// @param text with `\1` where something is filled in, as `javac` joins strings
  Literal(String place, String text) {
    this.place = place;
    this.text = text;
  }

  String place() {
    return place;
  }

  String text() {
    return text;
  }

  /// The types of what is constructed or returned from it.
  Set<String> madeInto() {
    return madeInto;
  }

  @Override
  public String toString() {
    return place + ": “" + text + "”";
  }
}
