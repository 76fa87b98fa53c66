package studio.backprop.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

  /// The size that is written.
  ///
  /// @throws IllegalArgumentException where [#faultOf] finds something wrong
  public Size size(WrittenSize written) {
    faultOf(written)
        .ifPresent(fault -> {
          throw new IllegalArgumentException(fault.toString());
        });
    return written.factors().stream().map(this::size).reduce(Size.of(1), Size::times);
  }

  /// The size of a symbol that there is.
  public Size size(String symbol) {
    return Size.named(symbol, Objects.requireNonNull(sizes.get(symbol), symbol));
  }

  /// What is wrong with a size as it is written; empty where it can be read.
  public Optional<SizeFault> faultOf(WrittenSize written) {
    long product = 1;
    for (WrittenSize.Factor factor : written.factors()) {
      switch (factor) {
        case WrittenSize.Symbol(String name) when !sizes.containsKey(name) -> {
          return Optional.of(
              new SizeFault.UnknownSymbol(written.toString(), name, List.copyOf(sizes.keySet())));
        }
        case WrittenSize.Unread _ -> {
          return Optional.of(new SizeFault.NoSize(written.toString()));
        }
        default -> product = Cost.product(product, size(factor).value());
      }
      if (product > LARGEST_PRODUCT) {
        return Optional.of(new SizeFault.TooLarge(written.toString(), LARGEST_PRODUCT));
      }
    }
    return Optional.empty();
  }

  /// The size of a factor that can be read.
  public Size size(WrittenSize.Factor factor) {
    return switch (factor) {
      case WrittenSize.Literal(int value) -> Size.of(value);
      case WrittenSize.Symbol(String name) -> size(name);
      case WrittenSize.Unread(String text) -> throw new IllegalArgumentException(text);
    };
  }

  /// Whether a text may be a symbol: a letter followed by letters, digits or _.
  public static boolean isSymbol(String text) {
    WrittenSize written = WrittenSize.of(text);
    return written.isSymbol() && written.isPlain();
  }
}
