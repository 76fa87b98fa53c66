package studio.backprop.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where a problem stands that is in no key of the document.
class PlaceTest {

  @Test
  void a_key_without_a_name_is_written_with_its_quotation_marks() {
    assertPlaced("{\"\": 1}", "\"\": there is no key \"\" here");
  }

  @Test
  void what_breaks_a_limit_of_the_text_is_placed_where_it_does() {
    assertPlaced("[".repeat(70), "line 1, column 6");
    assertPlaced("{\"version\": " + "1".repeat(2000) + "}", "version: ");
  }

  private static void assertPlaced(String text, String beginning) {
    assertThat(Scenarios.problems(text))
        .anySatisfy(found -> assertThat(found).startsWith(beginning));
  }
}
