package studio.backprop.scalar;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/// The letters of one formula, handed out one after another: k, l, m, p, r, s, t, then k1 …
public final class Letters {
  private static final String NAMES = "klmprst";
  private int taken;

  /// A letter that this formula does not use yet.
  ///
  /// @param range how many values it takes
  public Index.Letter fresh(long range) {
    return new Index.Letter(name(taken++), range);
  }

  /// Whether this formula uses a letter.
  public boolean has(Index.Letter letter) {
    for (int k = 0; k < taken; k++) {
      if (name(k).equals(letter.name())) {
        return true;
      }
    }
    return false;
  }

  /// Those of something that stands within this formula and has letters of its own.
  public Letters within() {
    Letters within = new Letters();
    within.taken = taken;
    return within;
  }

  private static String name(int place) {
    String name = String.valueOf(NAMES.charAt(place % NAMES.length()));
    int round = place / NAMES.length();
    return round == 0 ? name : name + round;
  }

  /// The numbers that the letters of a formula stand for at a moment.
  public static final class Values implements ToLongFunction<Index.Letter> {
    private final Map<String, Long> values = new HashMap<>();

    /// Lets a letter stand for a number.
    public void set(Index.Letter letter, long value) {
      values.put(letter.name(), value);
    }

    @Override
    public long applyAsLong(Index.Letter letter) {
      Long value = values.get(letter.name());
      if (value == null) {
        throw new IllegalStateException(letter.name() + " stands for no number");
      }
      return value;
    }
  }
}
