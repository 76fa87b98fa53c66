package studio.backprop.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The symbols that shapes are written in, each with its size, in the order of the file.
public record Dims(Map<String, Integer> sizes) {
  /// The largest size that a symbol may stand for.
  public static final int LARGEST = 4096;

  /// The largest size of one axis: no graph holds more numbers in all.
  private static final long LARGEST_PRODUCT = 60_000_000;

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
  private static final Pattern SYMBOL = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

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
  /// @throws IllegalArgumentException where [#faultOf] finds something wrong
  public Size size(String text) {
    faultOf(text)
        .ifPresent(fault -> {
          throw new IllegalArgumentException(fault.toString());
        });
    Size product = Size.of(1);
    for (String factor : factors(text)) {
      product = product.times(factor(factor));
    }
    return product;
  }

  /// What is wrong with a size as it is written; empty where it can be read.
  public Optional<SizeFault> faultOf(String text) {
    long product = 1;
    for (String factor : factors(text)) {
      if (!sizes.containsKey(factor) && !NUMBER.matcher(factor).matches()) {
        return Optional.of(
            isSymbol(factor)
                ? new SizeFault.UnknownSymbol(text, factor, List.copyOf(sizes.keySet()))
                : new SizeFault.NoSize(text));
      }
      product = Cost.product(product, factor(factor).value());
      if (product > LARGEST_PRODUCT) {
        return Optional.of(new SizeFault.TooLarge(text, LARGEST_PRODUCT));
      }
    }
    return Optional.empty();
  }

  /// Whether a text may be a symbol: a letter followed by letters, digits or _.
  public static boolean isSymbol(String text) {
    return SYMBOL.matcher(text).matches();
  }

  /// The symbols and numbers that a size is written as a product of: c and d of `c*d`.
  public static List<String> factors(String text) {
    return Stream.of(text.split("\\*", -1)).map(String::strip).toList();
  }

  private Size factor(String factor) {
    Integer known = sizes.get(factor);
    return known == null ? Size.of(Long.parseLong(factor)) : Size.named(factor, known);
  }
}
