package studio.backprop.scenario.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Spoils a file's bytes: what a broken disk, a wrong encoding or a careless hand would do.
final class ByteMutation {
  private static final List<String> SIGNS =
      List.of(
          "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "\u0000", "-", "e", "/*", "#", "'", "\\u",
          "\uFEFF", "\\ud800");

  private final Random random;

  ByteMutation(Random random) {
    this.random = random;
  }

  byte[] of(byte[] file) {
    byte[] spoiled = file;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      spoiled = once(spoiled);
    }
    return spoiled;
  }

  private byte[] once(byte[] file) {
    int from = random.nextInt(file.length + 1);
    int to = Math.min(file.length, from + 1 + random.nextInt(40));
    return switch (random.nextInt(7)) {
      case 0 -> flipped(file);
      case 1 -> replaced(file, from, to, new byte[0]);
      case 2 -> replaced(file, from, from, Arrays.copyOfRange(file, from, to));
      case 3 -> Arrays.copyOf(file, from);
      case 4 -> replaced(file, from, from, new byte[] {(byte) random.nextInt(256)});
      case 5 -> replaced(file, from, from, SIGNS.get(random.nextInt(SIGNS.size())).getBytes(UTF_8));
      default -> replaced(file, from, from, Arrays.copyOf(file, Math.min(file.length, 20_000)));
    };
  }

  private byte[] flipped(byte[] file) {
    byte[] flipped = file.clone();
    if (flipped.length > 0) {
      int at = random.nextInt(flipped.length);
      flipped[at] = (byte) (flipped[at] ^ (1 << random.nextInt(8)));
    }
    return flipped;
  }

  private static byte[] replaced(byte[] file, int from, int to, byte[] by) {
    byte[] made = new byte[from + by.length + file.length - to];
    System.arraycopy(file, 0, made, 0, from);
    System.arraycopy(by, 0, made, from, by.length);
    System.arraycopy(file, to, made, from + by.length, file.length - to);
    return made;
  }
}
