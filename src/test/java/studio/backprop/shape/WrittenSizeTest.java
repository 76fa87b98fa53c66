package studio.backprop.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenSizeTest {
  private static final Dims DIMS = new Dims(Map.of("n", 2, "c", 5));

  @ParameterizedTest
  @ValueSource(
      strings = {"n", "4", "n*c", "2*n*2", " n * c ", "", "n**c", "0", "n+1", "1234567890"})
  void is_written_as_it_was_read(String text) {
    assertThat(WrittenSize.of(text)).hasToString(text);
    assertThat(WrittenSize.of(text).renamed(name -> name)).hasToString(text);
  }

  @Test
  void is_read_factor_by_factor() {
    assertThat(WrittenSize.of("n * 4*x y").factors())
        .containsExactly(
            new WrittenSize.Symbol("n"), new WrittenSize.Literal(4), new WrittenSize.Unread("x y"));
    assertThat(WrittenSize.of("n * 4*x y").spaceless()).isEqualTo(WrittenSize.of("n*4*xy"));
    assertThat(DIMS.size(WrittenSize.of("3*n*1*c")))
        .hasToString(
            DIMS.size(WrittenSize.of("3")).times(DIMS.size("n")).times(DIMS.size("c")).toString());
  }

  @Test
  void what_is_wrong_with_it_is_told_of_the_first_factor_that_is() {
    List<String> known = List.copyOf(DIMS.sizes().keySet());
    assertThat(DIMS.faultOf(WrittenSize.of("n*k*0")))
        .hasValue(new SizeFault.UnknownSymbol("n*k*0", "k", known));
    assertThat(DIMS.faultOf(WrittenSize.of("n*0*k"))).hasValue(new SizeFault.NoSize("n*0*k"));
    assertThat(DIMS.faultOf(WrittenSize.of("60000*60000*k")))
        .hasValue(new SizeFault.TooLarge("60000*60000*k", 60_000_000));
    assertThat(DIMS.faultOf(WrittenSize.of(" n * c"))).isEmpty();
  }

  @Test
  void another_name_for_a_symbol_leaves_numbers_as_they_are() {
    assertThat(WrittenSize.of("n * 2*c").renamed(name -> name.equals("n") ? "m" : name))
        .hasToString("m*2*c");
  }

  @ParameterizedTest
  @CsvSource({"n*c,true", "7,true", "n * c,false", "n*,false", "07,false"})
  void is_plain_where_it_is_written_of_symbols_and_numbers_alone(String text, boolean plain) {
    assertThat(WrittenSize.of(text).isPlain()).isEqualTo(plain);
  }

  @Test
  void a_size_is_written_in_its_symbols_and_a_sum_as_its_number() {
    Size n = DIMS.size("n");
    Size c = DIMS.size("c");
    assertThat(WrittenSize.of(Size.of(2).times(n).times(c))).hasToString("2*n*c");
    assertThat(WrittenSize.of(n.plus(c).times(c))).hasToString("7*c");
    assertThat(WrittenSize.of(n.plus(c))).hasToString("7");
  }
}
