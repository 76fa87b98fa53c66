package studio.backprop.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The symbols that shapes are written in, each with its size, in the order of the file.
public record Dims(Map<String, Integer> sizes) {
  /// The largest size that a symbol may stand for.
  public static final int LARGEST = 4096;

  /// The largest size of one axis: no graph holds more numbers in all.
  private static final long LARGEST_PRODUCT = 60_000_000;

  public Dims {
    sizes = Collections.unmodifiableMap(new LinkedHashMap<>(sizes));
  }

  /// The same symbols with one of another size.
  public Dims with(String symbol, int size) {
    Map<String, Integer> changed = new LinkedHashMap<>(sizes);
    changed.put(symbol, size);
    return new Dims(changed);
  }

  /// Reads a symbol, a positive whole number, or a product of these such as `c*d`.
  ///
  /// @throws IllegalArgumentException with a sentence that says what is wrong and what would be
  ///   right
  public Size size(String text) {
    Size product = Size.of(1);
    for (String factor : text.split("\\*", -1)) {
      product = product.times(factor(factor.strip(), text));
      if (product.value() > LARGEST_PRODUCT) {
        throw new IllegalArgumentException(
            "\"%s\" comes to more than %,d, and no matrix is that large; write a smaller size."
                .formatted(text, LARGEST_PRODUCT));
      }
    }
    return product;
  }

  private Size factor(String factor, String text) {
    Integer known = sizes.get(factor);
    if (known != null) {
      return Size.named(factor, known);
    }
    if (factor.matches("[1-9][0-9]{0,8}")) {
      return Size.of(Long.parseLong(factor));
    }
    String quoted = "\"" + text + "\"";
    if (factor.matches("[A-Za-z][A-Za-z0-9_]*")) {
      throw new IllegalArgumentException(
          quoted
              + " uses the symbol "
              + factor
              + ", which dims does not have; "
              + (sizes.isEmpty() ? "dims is empty" : "it has " + String.join(", ", sizes.keySet()))
              + ". Add it there, or write a number.");
    }
    throw new IllegalArgumentException(
        quoted
            + " is no size: write a positive whole number, a symbol of dims, or a product such as"
            + " \"c*d\".");
  }
}
