package studio.backprop.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.language.Language;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Port;

class MeaningsTest {
  private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
  private static final Pattern SIDE = Pattern.compile("\\b(row|column)s?\\b");

  private static final String FAMILY = "family-";

  private final Meanings meanings = new Meanings(Language.ENGLISH);

  static Stream<Operation> operations() {
    return Catalogue.standard().families().stream().flatMap(family -> family.operations().stream());
  }

  static Stream<String> keys() {
    return Language.ENGLISH.texts("operations").bundle().keySet().stream()
        .filter(key -> !key.startsWith(FAMILY));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void every_operation_has_a_meaning(Operation operation) {
    assertThat(meanings.of(operation)).isNotBlank().doesNotContain("{", "}");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void each_text_belongs_to_an_operation_and_speaks_of_its_ports(String key) {
    Operation operation =
        operations()
            .filter(one -> one.name().equals(key.substring(0, key.indexOf('.'))))
            .findFirst()
            .orElseThrow();
    Set<String> ports = operation.ports().stream().map(Port::name).collect(Collectors.toSet());
    String text = Language.ENGLISH.texts("operations").get(key);

    assertThat(ports)
        .containsAll(PLACE.matcher(text).results().map(place -> place.group(1)).toList());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void a_row_or_a_column_is_another_text_in_the_other_form(String key) {
    var texts = Language.ENGLISH.texts("operations");
    boolean depends = !key.contains(".convention.") && SIDE.matcher(texts.get(key)).find();

    assertThat(key.endsWith(".turned") || !depends || texts.bundle().containsKey(key + ".turned"))
        .isTrue();
  }

  @Test
  void every_family_has_a_name_and_no_name_is_left_over() {
    assertThat(Language.ENGLISH.texts("operations").bundle().keySet())
        .filteredOn(key -> key.startsWith(FAMILY))
        .containsExactlyInAnyOrderElementsOf(
            Catalogue.standard().families().stream()
                .map(family -> FAMILY + family.name())
                .toList());
  }

  @Test
  void what_holds_at_a_kink_is_a_sentence_each() {
    Operation pool =
        operations().filter(one -> one.name().equals("max-pool")).findFirst().orElseThrow();
    assertThat(meanings.conventions(pool))
        .hasSize(2)
        .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
  }
}
