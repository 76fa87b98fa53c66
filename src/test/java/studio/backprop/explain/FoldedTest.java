package studio.backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Explanation.Figure;
import studio.backprop.explain.Explanation.Product;

class FoldedTest {

  private static Contribution sum(double... terms) {
    List<Product> products =
        DoubleStream.of(terms)
            .mapToObj(term -> new Product(List.of(new Figure("x", term)), term))
            .toList();
    return new Contribution("S", Optional.empty(), "", "", DoubleStream.of(terms).sum(), products);
  }

  @Test
  void a_short_sum_keeps_its_order() {
    Folded folded = Folded.of(sum(1, -5, 3), 3);

    assertThat(folded.shown()).extracting(Product::value).containsExactly(1.0, -5.0, 3.0);
    assertThat(folded.hidden()).isZero();
  }

  @Test
  void of_a_long_sum_the_largest_terms_stand_first_and_the_rest_is_one_number() {
    Folded folded = Folded.of(sum(1, -5, 3, 0.5, 4), 3);

    assertThat(folded.shown()).extracting(Product::value).containsExactly(-5.0, 4.0, 3.0);
    assertThat(folded.hidden()).isEqualTo(2);
    assertThat(folded.rest()).isEqualTo(1.5);
  }
}
