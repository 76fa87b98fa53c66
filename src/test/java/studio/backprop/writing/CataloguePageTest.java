package studio.backprop.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.operation.Catalogue;

class CataloguePageTest {
  private final String page = CataloguePage.markdown(Catalogue.standard());

  @Test
  void every_operation_has_a_section() {
    assertThat(Catalogue.standard().names())
        .allSatisfy(name -> assertThat(page).contains("### " + name + "\n"));
  }

  @Test
  void an_operation_is_listed_with_its_formula_its_gradients_and_their_shapes() {
    assertThat(page)
        .contains("| value | X · W + b | n×c |\n")
        .contains("| gradient W | Xᵀ · G | d×c |\n")
        .contains("| gradient b | Σ rows G | 1×c |\n");
  }

  @Test
  void the_textbook_form_is_shown_where_a_declaration_looks_at_numbers() {
    assertThat(page).contains("| gradient X | G · 1/n · (Yhat − Y) | n×c |");
  }

  @Test
  void conventions_and_options_are_said() {
    assertThat(page)
        .contains("At 0 the derivative is the one from the left, slope.")
        .contains("Option `slope`: a number, by default 0.01.")
        .contains("Option `stride`: a whole number, by default that of window.");
  }
}
