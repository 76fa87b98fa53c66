package studio.backprop.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import studio.backprop.Memory;
import studio.backprop.operation.Catalogue;

/// Reads files and sees that none takes more work than its length accounts for, by the memory that
/// reading it asks for.
final class FrugalReader {
  private static final long AT_LEAST = 16 << 20;
  private static final long PER_CHARACTER = 200;

  private FrugalReader() {}

  static Reading read(byte[] file) {
    return read(file.length, () -> new ScenarioReader(Catalogue.standard()).read(file));
  }

  static Reading read(String text) {
    return read(text.length(), () -> new ScenarioReader(Catalogue.standard()).read(text));
  }

  private static Reading read(int length, Supplier<Reading> reading) {
    AtomicReference<Reading> read = new AtomicReference<>();
    long bytes = Memory.askedForBy(() -> read.set(reading.get()));
    assertThat(bytes)
        .as("memory for a file of %d characters", length)
        .isLessThan(AT_LEAST + PER_CHARACTER * length);
    return read.get();
  }
}
