package studio.backprop.operation;

import java.util.Set;
import studio.backprop.shape.Size;

/// Sizes by the letters that a textbook writes, each as large as every other.
final class LetterSizes {
  static final int USUAL = 4;

  /// The sides of an image, over which there is room to slide.
  private static final Set<String> IMAGE = Set.of("h", "w");

  private static final int LARGER = 6;

  private LetterSizes() {}

  /// The size of a letter; a number is itself.
  static Size size(String name) {
    return Character.isDigit(name.charAt(0))
        ? Size.of(Long.parseLong(name))
        : Size.named(name, IMAGE.contains(name) ? LARGER : USUAL);
  }
}
