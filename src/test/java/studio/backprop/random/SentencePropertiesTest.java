package studio.backprop.random;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.Thorough;
import studio.backprop.graph.Assembler;
import studio.backprop.samples.Sentences;
import studio.backprop.scenario.library.Library;

/// What holds of all that is said of any pass whatever: it fits, it is whole, and it can be read.
class SentencePropertiesTest {

  static LongStream seeds() {
    return LongStream.range(0, Thorough.or(60, 200));
  }

  static Stream<Library.Entry> library() {
    return Library.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_sentence_fits_and_is_whole(long seed) {
    Sentences.check(Assembler.whole(RandomScenario.of(new Random(seed)).graphSource()));
  }

  @ParameterizedTest
  @MethodSource("library")
  void so_it_is_in_the_library(Library.Entry entry) {
    Sentences.check(Assembler.whole(entry.scenario().graphSource()));
  }
}
