package studio.backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Explanation.Term;

class FoldedTest {

  private static Contribution sum(double... terms) {
    double sum = DoubleStream.of(terms).sum();
    List<Tree> trees = DoubleStream.of(terms).<Tree>mapToObj(Tree.Constant::of).toList();
    return new Contribution(
        new From.Node("S"), Optional.empty(), Optional.empty(), sum, new Tree.Sum(trees, sum));
  }

  @Test
  void a_short_sum_keeps_its_order() {
    Folded folded = Folded.of(sum(1, -5, 3), 3);

    assertThat(folded.shown()).extracting(Term::value).containsExactly(1.0, -5.0, 3.0);
    assertThat(folded.hidden()).isZero();
  }

  @Test
  void of_a_long_sum_the_largest_terms_stand_first_and_the_rest_is_one_number() {
    Folded folded = Folded.of(sum(1, -5, 3, 0.5, 4), 3);

    assertThat(folded.shown()).extracting(Term::value).containsExactly(-5.0, 4.0, 3.0);
    assertThat(folded.hidden()).isEqualTo(2);
    assertThat(folded.rest()).isEqualTo(1.5);
  }
}
